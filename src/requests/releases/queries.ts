import { sql } from 'kysely';
import type { AgencyId } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '#store/schema';
import type { RequestReleaseRow } from '#store/tables/releases';
import { type ReleaseNumber, releaseOwner } from './ids.ts';

/** An answer that everybody may read, as the list knows it: its words lie sealed under its number. */
export interface PublicAnswer extends ReleaseNumber {
  readonly agency: AgencyId;
  readonly day: Day;
}

/** Where the list goes on: what was made public on one day stands in the order of its agencies and numbers. */
export type AnswerPlace = PublicAnswer;

/** The next number of an agency's year. Whoever gives it has queued for the agency's chain. */
export async function nextRelease(db: Db, agency: AgencyId, year: number): Promise<number> {
  const row = await db
    .selectFrom('request_release')
    .select('n')
    .where('agency_id', '=', agency)
    .where('year', '=', year)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.n ?? 0) + 1;
}

/** What became of a number; undefined where it was never given, or another came in its place. */
export function releaseByNumber(
  db: Db,
  agency: AgencyId,
  { year, n }: ReleaseNumber,
): Promise<RequestReleaseRow | undefined> {
  return db
    .selectFrom('request_release')
    .selectAll()
    .where('agency_id', '=', agency)
    .where('year', '=', year)
    .where('n', '=', n)
    .executeTakeFirst();
}

export interface AnswersWanted {
  /** of one agency; absent: of all */
  readonly agency?: AgencyId | undefined;
  readonly after?: AnswerPlace | undefined;
  readonly limit: number;
}

/** A page of what is public, the newest first; `next` is null on the last. */
export async function publicAnswers(
  db: Db,
  { agency, after, limit }: AnswersWanted,
): Promise<{ readonly rows: readonly PublicAnswer[]; readonly next: AnswerPlace | null }> {
  const { agency: a, day, year, n } = after ?? { agency: '', day: '', year: 0, n: 0 };
  const found = await db
    .selectFrom('request_release')
    .select(['agency_id as agency', 'day', 'year', 'n'])
    .where('state', '=', 'released')
    .$if(agency !== undefined, (query) => query.where('agency_id', '=', agency ?? ''))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(day < ${day} or (day = ${day} and (agency_id > ${a} or (agency_id = ${a} and (year < ${year} or (year = ${year} and n < ${n}))))))`,
      ),
    )
    .orderBy('day', 'desc')
    .orderBy('agency_id')
    .orderBy('year', 'desc')
    .orderBy('n', 'desc')
    .limit(limit + 1)
    .execute();
  const rows = found.slice(0, limit).map((row) => ({ ...row, year: Number(row.year), n: Number(row.n) }));
  return { rows, next: found.length > limit ? (rows.at(-1) ?? null) : null };
}

/** How many each agency has made public, of those that have. */
export async function publicCounts(db: Db): Promise<ReadonlyMap<AgencyId, number>> {
  const rows = await db
    .selectFrom('request_release')
    .select(['agency_id', sql<number>`count(*)`.as('many')])
    .where('state', '=', 'released')
    .groupBy('agency_id')
    .execute();
  return new Map(rows.map(({ agency_id, many }) => [agency_id, Number(many)]));
}

/** Another text whenever anything that the public pages show has changed: every act moves its row forward. */
export async function publicStamp(db: Db): Promise<string> {
  const { rows } = await sql<{ readonly answers: number | string; readonly agencies: number | string }>`
    select (select coalesce(sum(seq), 0) from request_release) as answers,
      (select coalesce(sum(version), 0) from agency) as agencies`.execute(db);
  return `${rows[0]?.answers}.${rows[0]?.agencies}`;
}

/** Requests with a suggestion that nobody has decided on, the oldest first. */
export async function suggestionsWaiting(
  db: Db,
  agency: AgencyId,
  limit: number,
): Promise<readonly { readonly subject: string; readonly day: Day }[]> {
  const rows = await db
    .selectFrom('request_release')
    .select(['subject', 'day'])
    .where('agency_id', '=', agency)
    .where('state', '=', 'suggested')
    .orderBy('day')
    .orderBy('subject')
    .limit(limit)
    .execute();
  return rows.map(({ subject, day }) => ({ subject, day }));
}

/** Remembers by which words a public answer is found. */
export async function markPublicWords(
  tx: Tx,
  {
    agency,
    number,
    words,
  }: { readonly agency: AgencyId; readonly number: ReleaseNumber; readonly words: readonly string[] },
): Promise<void> {
  if (!words.length) return;
  const rows = words.map((word) => ({ agency_id: agency, word, person_id: releaseOwner(number) }));
  await tx.insertInto('vault_public_word').values(rows).execute();
}

/** It is found by none any more. */
export async function forgetPublicWords(tx: Tx, agency: AgencyId, number: ReleaseNumber): Promise<void> {
  await tx
    .deleteFrom('vault_public_word')
    .where('agency_id', '=', agency)
    .where('person_id', '=', releaseOwner(number))
    .execute();
}

export interface WordsWanted {
  /** the agency whose answers are looked through; absent: all others than `but` */
  readonly agency?: AgencyId;
  readonly but?: AgencyId;
  readonly words: readonly string[];
  /** how many answers are looked at for one word */
  readonly most: number;
}

export interface HasWord {
  readonly agency: AgencyId;
  readonly owner: string;
  readonly word: string;
}

/** What is public and has one of these words, a row a word. A word that many have costs no more than one that few have. */
export async function answersWith(db: Db, { agency, but, words, most }: WordsWanted): Promise<readonly HasWord[]> {
  if (!words.length) return [];
  const within = agency
    ? sql`agency_id = ${agency}`
    : sql`agency_id in (select agency_id from agency where agency_id <> ${but ?? ''})`;
  const newestFirst = agency ? sql`order by person_id desc` : sql``;
  const arms = words.map(
    (word) => sql`
      select * from (
        select agency_id as agency, person_id as owner, word from vault_public_word
        where ${within} and word = ${word} ${newestFirst} limit ${sql.lit(most)}
      ) as found`,
  );
  return (await sql<HasWord>`${sql.join(arms, sql` union all `)}`.execute(db)).rows;
}
