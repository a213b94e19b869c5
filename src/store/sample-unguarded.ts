import type { TestContext } from 'node:test';
import { Kysely, sql } from 'kysely';
import type { Store } from './engine.ts';
import type { Database } from './sample-database.ts';
import type { Schema } from './schema.ts';

/** A store whose journal anybody may change: as its owner, without the triggers. */
export async function unguarded(t: TestContext, database: Database): Promise<Store> {
  await (await database.open()).close();
  const { engine, dialect } = database.connect();
  const db = new Kysely<Schema>({ dialect });
  t.after(async () => {
    await db.destroy();
    await database.wipe();
  });

  for (const trigger of ['journal_no_update', 'journal_no_delete'])
    await sql.raw(`drop trigger ${trigger}${engine.name === 'postgres' ? ' on journal' : ''}`).execute(db);
  return { db, engine, close: () => db.destroy() };
}
