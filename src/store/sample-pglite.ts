import { existsSync, mkdirSync, openAsBlob, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { type Dialect, PGliteDialect } from 'kysely';
import { parsers, postgres } from './dialects/postgres.ts';
import type { Connection } from './engine.ts';
import { ready } from './open.ts';
import { type Database, EMPTY, NOW, WIPE } from './sample-database.ts';

const started: PGlite[] = [];

/** PostgreSQL inside this process. It takes a while to start, so it is started when a test first asks. */
export async function newPglite(): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create({ parsers, loadDataDir: await emptyFiles() });
  started.push(pglite);
  const connect = (): Connection => ({ engine: postgres, dialect: dialectOver(pglite) });

  return {
    open: () => ready(connect(), NOW),
    connect,
    where: null,
    empty: async () => void (await pglite.exec(EMPTY)),
    wipe: async () => void (await pglite.exec(WIPE)),
  };
}

const cache = new URL('../../node_modules/.cache/gongkai/', import.meta.url);

/** The files of a database without tables: making them takes five times as long as reading them. */
async function emptyFiles(): Promise<Blob> {
  const entry = fileURLToPath(import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8'));
  const file = new URL(`pglite-${version}.tar`, cache);
  if (!existsSync(file)) await makeFiles(file);
  return openAsBlob(file);
}

async function makeFiles(file: URL): Promise<void> {
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create();
  const files = await pglite.dumpDataDir('none');
  await pglite.close();

  // another process may be doing the same
  const mine = new URL(`pglite-${process.pid}.tar`, cache);
  mkdirSync(cache, { recursive: true });
  writeFileSync(mine, await files.bytes());
  renameSync(mine, file);
}

export async function endPglite(): Promise<void> {
  for (const pglite of started.splice(0)) await pglite.close();
}

/** One test closes its store; the next goes on with the same PGlite. */
function dialectOver(pglite: PGlite): Dialect {
  return new PGliteDialect({
    pglite: {
      closed: false,
      ready: true,
      waitReady: pglite.waitReady,
      close: async () => {},
      query: pglite.query.bind(pglite) as never,
      transaction: pglite.transaction.bind(pglite) as never,
    },
  });
}
