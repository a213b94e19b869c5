import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../../src/main.ts');

/** The site as `npm start` starts it, on a free port and an empty data folder. */
export interface Running {
  readonly origin: string;
  /** its data folder */
  readonly data: string;
  /** tells it to end, and answers its exit code */
  readonly stop: () => Promise<number | null>;
}

export async function startSite(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

  return {
    origin: await originOf(child),
    data: folder,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

/** The address in the one line it prints. */
async function originOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the site has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (!origin) continue;
    // its log goes on there
    child.stdout.resume();
    return origin;
  }
  throw new Error('the site ended before it said where it is');
}
