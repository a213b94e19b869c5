import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Schema } from '#store/schema';
import type { JournalRow } from '#store/tables/journal';
import type { Instant } from '#store/time';
import { actOf } from './row.ts';
import type { Act, Actor } from './types.ts';

const CHINA = 'Asia/Shanghai';

/** Which acts are asked for. No agency sees nothing. */
export interface Wanted {
  readonly agencies: readonly string[];
  readonly actor?: Actor | undefined;
  readonly act?: string | undefined;
  /** one subject, or all of a kind: `request/2026-7`, `request/` */
  readonly subject?: string | undefined;
  /** first and last day, in China, of the instants at which they were recorded */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Where a page ends. */
export interface PlaceInLog {
  readonly instant: Instant;
  readonly agency: string;
  readonly seq: number;
}

/** Acts, newest first. */
export interface LogPage {
  readonly acts: readonly Act[];
  /** what to ask the next page with; null where there are no more */
  readonly next: PlaceInLog | null;
}

/** A page of what was done across agencies: by instant, then agency, then place in its chain, all newest first. */
export async function journalPage(
  db: Db,
  { limit, before, ...wanted }: Wanted & { readonly before?: PlaceInLog | undefined; readonly limit: number },
): Promise<LogPage> {
  let newest: readonly JournalRow[] = [];
  // agency by agency, because every index of the journal begins with it
  for (const agency of new Set(wanted.agencies)) {
    const least = newest.length > limit ? newest.at(-1)?.instant : undefined;
    const rows = await rowsOf(db, agency, { ...wanted, before, least, limit: limit + 1 });
    if (rows.length) newest = [...newest, ...rows].sort(newestFirst).slice(0, limit + 1);
  }

  const acts = newest.slice(0, limit).map(actOf);
  const last = acts.at(-1);
  const more = newest.length > limit && last;
  return { acts, next: more ? { instant: last.instant, agency: last.agency, seq: last.seq } : null };
}

/** Everything that was done about a subject, oldest first. */
export async function actsAbout(db: Db, agency: string, subject: string): Promise<readonly Act[]> {
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .orderBy('version')
    .execute();
  return rows.map(actOf);
}

interface WantedOfOne extends Omit<Wanted, 'agencies'> {
  readonly before: PlaceInLog | undefined;
  /** older ones would not be on the page */
  readonly least: Instant | undefined;
  readonly limit: number;
}

function rowsOf(db: Db, agency: string, wanted: WantedOfOne): Promise<readonly JournalRow[]> {
  const { actor, act, subject, from, to, before, least, limit } = wanted;
  let query = db.selectFrom('journal').selectAll().where('agency_id', '=', agency);
  if (actor) query = query.where('actor', '=', actor);
  if (act) query = query.where('act', '=', act);
  if (subject?.endsWith('/')) query = query.where(sql<SqlBool>`subject like ${prefix(subject)} escape '!'`);
  else if (subject) query = query.where('subject', '=', subject);
  if (from) query = query.where('instant', '>=', startOf(from));
  if (to) query = query.where('instant', '<', startOf(to, 1));
  if (least) query = query.where('instant', '>=', least);
  if (before) query = query.where((is) => behind(is, before, agency));
  return query.orderBy('instant', 'desc').orderBy('seq', 'desc').limit(limit).execute();
}

/** What comes after a place in the log, of one agency's acts. */
function behind(is: ExpressionBuilder<Schema, 'journal'>, place: PlaceInLog, agency: string) {
  const older = is('instant', '<', place.instant);
  if (agency < place.agency) return older;
  if (agency > place.agency) return is('instant', '<=', place.instant);
  return is.or([older, is.and([is('instant', '=', place.instant), is('seq', '<', place.seq)])]);
}

function newestFirst(a: JournalRow, b: JournalRow): number {
  if (a.instant !== b.instant) return a.instant > b.instant ? -1 : 1;
  if (a.agency_id !== b.agency_id) return a.agency_id < b.agency_id ? -1 : 1;
  return b.seq - a.seq;
}

function prefix(text: string): string {
  return `${text.replace(/[!%_]/g, '!$&')}%`;
}

/** The first instant of a day in China, without its Z: so it stands before that instant however fine it is written. */
function startOf(day: Day, later = 0): string {
  const start = Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(CHINA).toInstant();
  return start.toString({ smallestUnit: 'second' }).replace('Z', '');
}
