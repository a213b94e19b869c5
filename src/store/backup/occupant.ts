import { sql } from 'kysely';
import type { Store } from '../engine.ts';
import { isMigrated } from '../migrate.ts';
import { steps } from '../migrations/steps.ts';
import type { Db } from '../schema.ts';
import { holderOf } from '../ticks/leases.ts';
import type { Instant } from '../time.ts';
import type { Owner } from '../vault/people.ts';
import { mayBeLost, shapeOf } from './shape.ts';

/** What a database holds already. */
export interface Occupant {
  /** the tables that have rows and must not be lost */
  readonly tables: readonly string[];
  readonly acts: number;
  /** the process that is at work on it, or null */
  readonly atWork: string | null;
}

/** Who is in a database, whatever its schema. Throws Unmigratable where it is of a newer program. */
export async function occupantOf({ db, engine }: Pick<Store, 'db' | 'engine'>, now: Instant): Promise<Occupant> {
  await isMigrated(db, engine);
  const there = await tablesOf(db);
  const ours = (await shapeOf(steps)).filter((table) => there.has(table.name) && !mayBeLost(table));

  const tables: string[] = [];
  for (const { name } of ours) {
    const { rows } = await sql`select 1 as one from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length) tables.push(name);
  }
  const atWork = there.has('keep_lease') ? await holderOf(db, 'clock', now) : null;
  return { tables, acts: there.has('journal') ? await actsIn(db) : 0, atWork };
}

/** Who was erased, as the journal of a database knows. */
export async function erasedIn(db: Db): Promise<readonly Owner[]> {
  if (!(await tablesOf(db)).has('journal')) return [];
  const rows = await db
    .selectFrom('journal')
    .select(['agency_id', 'subject'])
    .where('act', '=', 'erase')
    .where('subject', 'like', 'person/%')
    .execute();
  return rows.map(({ agency_id, subject }) => ({ agency: agency_id, person: subject }));
}

async function actsIn(db: Db): Promise<number> {
  const { rows } = await sql<{ readonly acts: number }>`select count(*) as acts from journal`.execute(db);
  return rows[0]?.acts ?? 0;
}

async function tablesOf(db: Db): Promise<ReadonlySet<string>> {
  return new Set((await db.introspection.getTables()).map(({ name }) => name));
}
