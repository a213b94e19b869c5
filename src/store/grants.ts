import { sql } from 'kysely';
import { postgres } from './dialects/postgres.ts';
import type { Db } from './schema.ts';

/** What the serving role may do with the journal; every other table it may also change. */
const JOURNAL = 'select, insert';
const OTHERS = 'select, insert, update, delete';

/** PostgreSQL: the owner lets the serving role work, and keeps the journal from it but for reading and adding. */
export async function allow(owner: Db, serving: Db): Promise<void> {
  const [server, role] = [await whoami(serving), await whoami(owner)];
  if (server === role) return;

  const tables = (await owner.introspection.getTables()).filter(({ isView }) => !isView);
  // in one transaction, so that processes at work never find a table closed
  await owner.transaction().execute(async (tx) => {
    // processes that start together would get in each other's way
    if (postgres.lockMigrations) await sql.raw(postgres.lockMigrations).execute(tx);
    for (const { name } of tables) {
      const rights = name === 'journal' ? JOURNAL : OTHERS;
      await sql`revoke all on ${sql.table(name)} from ${sql.id(server)}`.execute(tx);
      await sql`grant ${sql.raw(rights)} on ${sql.table(name)} to ${sql.id(server)}`.execute(tx);
    }
  });
}

async function whoami(db: Db): Promise<string> {
  const { rows } = await sql<{ readonly role: string }>`select current_user as role`.execute(db);
  return rows[0]?.role ?? '';
}
