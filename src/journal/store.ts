import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Engine } from '#store/engine';
import type { Db, Tx } from '#store/schema';
import type { IdempotencyRow, JournalRow } from '#store/tables/journal';
import { GENESIS } from './canonical.ts';
import type { Head } from './row.ts';

/** Where an agency's chain and one of its subjects stand. */
export interface Standing {
  readonly head: Head;
  readonly version: number;
  readonly day: Day | null;
}

interface StandingRow extends Head {
  readonly version: number | null;
  readonly day: Day | null;
}

/** Queues for the agency's chain, and answers where it stands: nobody else adds to it before this transaction ends. */
export async function lockChain(tx: Tx, engine: Engine, agency: string, subject: string): Promise<Standing> {
  const row = (await standing(tx, engine, agency, subject)) ?? (await begun(tx, engine, agency, subject));
  return { head: { seq: row.seq, hash: row.hash }, version: row.version ?? 0, day: row.day };
}

async function standing(tx: Tx, engine: Engine, agency: string, subject: string): Promise<StandingRow | undefined> {
  const newest = (column: 'version' | 'day') => sql`
    (select ${sql.ref(column)} from journal
     where agency_id = ${agency} and subject = ${subject} order by version desc limit 1)`;

  const { rows } = await sql<StandingRow>`
    select seq, hash, ${newest('version')} as version, ${newest('day')} as day
    from journal_head where agency_id = ${agency} ${sql.raw(engine.forUpdate)}`.execute(tx);
  return rows[0];
}

/** The first act of an agency finds no head to queue for. */
async function begun(tx: Tx, engine: Engine, agency: string, subject: string): Promise<StandingRow> {
  await tx
    .insertInto('journal_head')
    .values({ agency_id: agency, seq: 0, hash: GENESIS })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

  const row = await standing(tx, engine, agency, subject);
  if (!row) throw new Error('a head just written is not there');
  return row;
}

/** Adds an act at the end of its chain. */
export async function append(tx: Tx, row: JournalRow): Promise<void> {
  await tx.insertInto('journal').values(row).execute();
  await tx
    .updateTable('journal_head')
    .set({ seq: row.seq, hash: row.hash })
    .where('agency_id', '=', row.agency_id)
    .execute();
}

/** The newest act about a subject. */
export function newestAbout(db: Db, agency: string, subject: string): Promise<JournalRow | undefined> {
  return db
    .selectFrom('journal')
    .selectAll()
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What came of a form sent before under the same key. */
export function outcomeOf(
  db: Db,
  agency: string,
  key: string,
): Promise<Pick<IdempotencyRow, 'outcome' | 'digest'> | undefined> {
  return db
    .selectFrom('keep_idempotency')
    .select(['outcome', 'digest'])
    .where('agency_id', '=', agency)
    .where('key', '=', key)
    .executeTakeFirst();
}

export async function keepOutcome(tx: Tx, row: IdempotencyRow): Promise<void> {
  await tx.insertInto('keep_idempotency').values(row).execute();
}

/** A transaction; where one is under way, a part of it that is taken back alone. */
export async function transact<T>(db: Db, body: (tx: Tx) => Promise<T>): Promise<T> {
  if (!db.isTransaction) return db.transaction().execute(body);

  const tx = db as Tx;
  await sql`savepoint part`.execute(tx);
  try {
    const done = await body(tx);
    await sql`release savepoint part`.execute(tx);
    return done;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(tx);
    await sql`release savepoint part`.execute(tx);
    throw error;
  }
}
