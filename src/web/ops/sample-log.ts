import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOGS } from '#store/logs/files';
import { openLog } from '#store/logs/log';

/** For tests: a log in a folder of its own, with everything that is told, and what stands in its files once closed. */
export function sampleLog(t: { after(done: () => void): void }) {
  const data = mkdtempSync(join(tmpdir(), 'gongkai-'));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  const log = openLog({ data, now: () => '2026-03-02T04:00:00Z', level: 'debug', output: 'nothing' });
  return {
    log,
    data,
    text: async (): Promise<string> => {
      await log.close();
      const folder = join(data, LOGS);
      return readdirSync(folder)
        .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`)
        .join('');
    },
  };
}

/** The lines of a log's files. */
export function linesOf(text: string) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}
