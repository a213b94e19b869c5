import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
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

/** Where its ledger is kept, instead of in its folder. */
export interface Postgres {
  readonly url?: string | undefined;
  readonly ownerUrl?: string | undefined;
}

export async function startSite(postgres: Postgres | null = null): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  const env = { ...process.env, DATABASE_URL: postgres?.url ?? '', DATABASE_OWNER_URL: postgres?.ownerUrl ?? '' };
  // a folder that is empty is filled by itself, a server's database is not
  if (postgres) execFileSync(process.execPath, [main, 'demo', '--data', folder], { env, stdio: 'pipe' });
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', folder], {
    env,
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
