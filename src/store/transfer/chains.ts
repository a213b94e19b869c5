import { sql } from 'kysely';
import type { Db, Tx } from '../schema.ts';

/** Whether every act of a copy is an act of the source: each chain's newest hash covers all acts before it. */
export async function isSameJournal(source: Tx, copy: Db): Promise<boolean> {
  const newest = await copy
    .selectFrom('journal')
    .select(['agency_id', sql<number>`max(seq)`.as('seq')])
    .groupBy('agency_id')
    .execute();

  for (const { agency_id, seq } of newest) {
    const of = (db: Db) =>
      db.selectFrom('journal').select('hash').where('agency_id', '=', agency_id).where('seq', '=', seq);
    const [here, there] = [await of(source).executeTakeFirst(), await of(copy).executeTakeFirst()];
    if (!here || here.hash !== there?.hash) return false;
  }
  return true;
}
