import type { PGlite } from '@electric-sql/pglite';
import { type Dialect, PGliteDialect } from 'kysely';
import { parsers, postgres } from './dialects/postgres.ts';
import type { Connection } from './engine.ts';
import { ready } from './open.ts';
import { type Database, EMPTY, NOW, WIPE } from './sample-database.ts';

const started: PGlite[] = [];

/** PostgreSQL inside this process. It takes seconds to start, so it is started when a test first asks. */
export async function newPglite(): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const [first] = started;
  const copied = first && { loadDataDir: await first.dumpDataDir('none') };
  const pglite = await PGlite.create({ parsers, ...copied });
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
