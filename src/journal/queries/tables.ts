import { sql } from 'kysely';
import type { Engine } from '#store/engine';
import type { Db, Tx } from '#store/schema';

/** A row of any table. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** The rows of a table behind `after` in the order of its key. */
export async function pageOf(
  db: Db,
  table: string,
  key: readonly string[],
  after: AnyRow | undefined,
  limit: number,
): Promise<readonly AnyRow[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const behind = after ? sql`where (${columns}) > (${sql.join(key.map((column) => after[column]))})` : sql``;
  const { rows } = await sql<AnyRow>`
    select * from ${sql.table(table)} ${behind} order by ${columns} limit ${limit}`.execute(db);
  return rows;
}

/** Nobody records anything before the transaction ends. */
export async function stopRecording(tx: Tx, engine: Engine): Promise<void> {
  const lock = engine.lockTable('journal_head');
  if (lock) await sql.raw(lock).execute(tx);
}

export async function emptyTable(tx: Tx, table: string): Promise<void> {
  await sql`delete from ${sql.table(table)}`.execute(tx);
}

/** Takes the newest act of every chain from the chain itself. */
export async function refillHeads(tx: Tx): Promise<void> {
  const newest = await tx
    .selectFrom('journal')
    .select(['agency_id', sql<number>`max(seq)`.as('seq')])
    .groupBy('agency_id')
    .execute();

  for (const { agency_id, seq } of newest) {
    await tx
      .insertInto('journal_head')
      .columns(['agency_id', 'seq', 'hash'])
      .expression((from) =>
        from
          .selectFrom('journal')
          .select(['agency_id', 'seq', 'hash'])
          .where('agency_id', '=', agency_id)
          .where('seq', '=', seq),
      )
      .execute();
  }
}
