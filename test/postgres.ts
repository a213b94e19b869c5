import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { onPath } from './found.ts';
import { freePort } from './free-port.ts';

/** A PostgreSQL server for tests alone. */
export interface Server {
  /** the superuser's URL */
  readonly url: string;
  readonly folder: string;
  /** ends it and takes its files away */
  readonly stop: () => Promise<void>;
}

/** The folder of the newest PostgreSQL's programs, or null. */
export function postgresPrograms(): string | null {
  const installed = globSync('/usr/lib/postgresql/*/bin/postgres').sort((a, b) => versionOf(a) - versionOf(b));
  const program = onPath('postgres') ?? installed.at(-1);
  return program ? dirname(program) : null;
}

/** Starts a server on files of its own; null where PostgreSQL is not installed, or may not run. */
export async function startPostgres(): Promise<Server | null> {
  const programs = postgresPrograms();
  const user = serverUser();
  if (!programs || !user) return null;

  const folder = mkdtempSync(join(tmpdir(), 'gongkai-postgres-'));
  give(folder, user);
  const password = randomBytes(12).toString('hex');
  prepareFiles({ programs, folder, user, password });

  const port = await freePort();
  const stop = await serve({ programs, folder, user, port });
  return { url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`, folder, stop };
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; its packages bring a user for it. */
function serverUser(): User | null {
  if (process.getuid?.() !== 0) return {};
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }));
}

/** Gives a file or a folder to whom the server runs as. */
function give(path: string, { uid, gid }: User): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

interface Place {
  readonly programs: string;
  readonly folder: string;
  readonly user: User;
}

/** Sorts as Chinese readers do, which the embedded engine never does: nothing may rest on the order of bytes. */
function prepareFiles({ programs, folder, user, password }: Place & { readonly password: string }): void {
  const secret = join(folder, 'password');
  writeFileSync(secret, password);
  give(secret, user);

  const locale = ['--locale-provider=icu', '--icu-locale=zh', '--locale=C', '--encoding=UTF8'];
  const login = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
  const args = ['-D', join(folder, 'data'), ...login, ...locale, '--no-sync'];
  execFileSync(join(programs, 'initdb'), args, { ...user, cwd: folder, stdio: 'pipe' });
  rmSync(secret);
}

/** Whatever becomes of the process that asked: when its end of the pipe closes, the server ends and its files go. */
const KEEPER = '"$0" "$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; cd /; rm -rf "$FOLDER"';

async function serve({ programs, folder, user, port }: Place & { readonly port: number }) {
  const settings = { listen_addresses: '127.0.0.1', log_min_messages: 'log', max_connections: '200', lc_messages: 'C' };
  const args = ['-D', join(folder, 'data'), '-k', folder, '-p', String(port)];
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);

  const env = { ...process.env, FOLDER: folder };
  const command = ['-c', KEEPER, join(programs, 'postgres'), ...args];
  const keeper = spawn('/bin/sh', command, {
    ...user,
    cwd: folder,
    env,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  await isReady(keeper.stderr);
  keeper.stderr.resume();

  return async () => {
    const ended = once(keeper, 'exit');
    keeper.stdin.end();
    await ended;
  };
}

async function isReady(log: NodeJS.ReadableStream): Promise<void> {
  const said: string[] = [];
  const lines = createInterface({ input: log });
  for await (const line of lines) {
    said.push(line);
    if (line.includes('ready to accept connections')) return;
  }
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
}

function versionOf(path: string): number {
  return Number(/postgresql\/(\d+)/.exec(path)?.[1] ?? 0);
}
