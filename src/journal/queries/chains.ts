import { type SqlBool, sql } from 'kysely';
import type { Db } from '#store/schema';
import type { JournalHeadRow, JournalRow } from '#store/tables/journal';

/** A row as it is found: whole numbers as the text that stands for them, because damage may have made anything of them. */
export type Found = { readonly [column in keyof JournalRow]: string };

/** Every agency that has a chain, or a head without one. */
export async function chainedAgencies(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('journal')
    .select('agency_id')
    .distinct()
    .union(db.selectFrom('journal_head').select('agency_id'))
    .orderBy('agency_id')
    .execute();
  return rows.map(({ agency_id }) => agency_id);
}

/** The acts of a chain behind `after`, as they are found. */
export function foundAfter(db: Db, agency: string, after: string | null, limit: number): Promise<readonly Found[]> {
  return db
    .selectFrom('journal')
    .select(['agency_id', 'subject', 'act', 'actor', 'day', 'instant', 'under', 'data', 'prev', 'hash'])
    .select([
      sql<string>`cast(journal.seq as text)`.as('seq'),
      sql<string>`cast(journal.version as text)`.as('version'),
      sql<string>`cast(journal.v as text)`.as('v'),
    ])
    .where('agency_id', '=', agency)
    .$if(after !== null, (query) => query.where(sql<SqlBool>`journal.seq > ${numberOr(after)}`))
    .orderBy('journal.seq')
    .limit(limit)
    .execute();
}

/** The acts of a chain behind `after`. */
export function rowsAfter(db: Db, agency: string, after: number, limit: number): Promise<readonly JournalRow[]> {
  return db
    .selectFrom('journal')
    .selectAll()
    .where('agency_id', '=', agency)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** How many acts there are in all chains. */
export async function countActs(db: Db): Promise<number> {
  const { acts } = await db
    .selectFrom('journal')
    .select((is) => is.fn.countAll<number>().as('acts'))
    .executeTakeFirstOrThrow();
  return acts;
}

/** The newest act of every chain, or of one, as `journal_head` has it. */
export function headRows(db: Db, agency?: string): Promise<readonly JournalHeadRow[]> {
  return db
    .selectFrom('journal_head')
    .selectAll()
    .$if(agency !== undefined, (query) => query.where('agency_id', '=', agency ?? ''))
    .orderBy('agency_id')
    .execute();
}

/** The newest act of a chain as `journal_head` has it; its number as the text that stands for it. */
export function headFound(db: Db, agency: string): Promise<{ seq: string; hash: string } | undefined> {
  return db
    .selectFrom('journal_head')
    .select(['hash', sql<string>`cast(seq as text)`.as('seq')])
    .where('agency_id', '=', agency)
    .executeTakeFirst();
}

export async function hashAt(db: Db, agency: string, seq: number): Promise<string | undefined> {
  const query = db.selectFrom('journal').select('hash').where('agency_id', '=', agency).where('seq', '=', seq);
  return (await query.executeTakeFirst())?.hash;
}

/** An act whose version is not the one that is due for its subject. */
export interface WrongVersion {
  readonly seq: string;
  readonly subject: string;
  readonly version: string;
  readonly due: number;
}

/** The acts of a chain that are not the first, second, third … about their subject, oldest first. */
export async function wrongVersions(db: Db, agency: string, limit: number): Promise<readonly WrongVersion[]> {
  const { rows } = await sql<WrongVersion>`
    select cast(seq as text) as seq, subject, cast(version as text) as version, due
    from (
      select seq, subject, version,
        row_number() over (partition by subject order by version) as due,
        lag(seq) over (partition by subject order by version) as before
      from journal where agency_id = ${agency}
    ) as standing
    where version <> due or before > seq
    order by standing.seq
    limit ${limit}`.execute(db);
  return rows;
}

function numberOr(text: string | null): number | string | null {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}
