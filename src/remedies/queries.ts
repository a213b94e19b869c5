import type { AgencyId } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Db } from '#store/schema';
import type { RemedyRow } from '#store/tables/remedies';
import type { Complaint } from './complaints/types.ts';
import type { Correction } from './corrections/types.ts';
import type { Kind } from './subject/kinds.ts';
import type { Remedy } from './types.ts';

/** What the facts of each kind are. */
export interface OfKind {
  readonly remedy: Remedy;
  readonly correction: Correction;
  readonly complaint: Complaint;
}

export async function bySubject<K extends Kind>(
  db: Db,
  kind: K,
  agency: AgencyId,
  subject: string,
): Promise<OfKind[K] | null> {
  const row = await db
    .selectFrom('remedy')
    .select('facts')
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row ? JSON.parse(row.facts) : null;
}

/** The next serial of a kind in a year. Whoever asks has queued for the agency's chain. */
export async function nextSerial(
  db: Db,
  { agency, kind, year }: { readonly agency: AgencyId; readonly kind: Kind; readonly year: number },
): Promise<number> {
  const row = await db
    .selectFrom('remedy')
    .select('serial')
    .where('agency_id', '=', agency)
    .where('kind', '=', kind)
    .where('year', '=', year)
    .orderBy('serial', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.serial ?? 0) + 1;
}

/** One line of a list. */
export interface Listed<K extends Kind> {
  readonly agency: AgencyId;
  readonly subject: string;
  readonly one: OfKind[K];
  readonly due: Day | null;
  readonly dueKind: string | null;
  /** the year whose holiday notice the deadline waits for */
  readonly provisional: string | null;
}

/** Where a page of a list ends. */
export interface Place {
  readonly year: number;
  readonly serial: number;
}

export interface Wanted<K extends Kind> {
  readonly kind: K;
  readonly agency: AgencyId;
  readonly states?: readonly string[] | undefined;
  /** only those on which such a deadline runs */
  readonly dueKind?: string | undefined;
  readonly after?: Place | undefined;
  readonly limit: number;
}

/** A page of a kind, the one that came last first. */
export async function listOf<K extends Kind>(
  db: Db,
  { kind, agency, states, dueKind, after, limit }: Wanted<K>,
): Promise<{ readonly rows: readonly Listed<K>[]; readonly next: Place | null }> {
  let query = db.selectFrom('remedy').selectAll().where('agency_id', '=', agency).where('kind', '=', kind);
  if (states) query = query.where('state', 'in', states);
  if (dueKind) query = query.where('due_kind', '=', dueKind);
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('year', 'serial'), '<', tuple(after.year, after.serial)),
    );
  const rows = await query
    .orderBy('year', 'desc')
    .orderBy('serial', 'desc')
    .limit(limit + 1)
    .execute();

  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? { year: last.year, serial: last.serial } : null;
  return { rows: shown.map((row) => listed<K>(row)), next };
}

/** What is about a request, or about an agency, in the journal of `agency`: oldest first. */
export async function listAbout<K extends Kind>(
  db: Db,
  { kind, agency, about }: { readonly kind: K; readonly agency: AgencyId; readonly about: string },
): Promise<readonly Listed<K>[]> {
  const rows = await db
    .selectFrom('remedy')
    .selectAll()
    .where('agency_id', '=', agency)
    .where('about', '=', about)
    .where('kind', '=', kind)
    .orderBy('year')
    .orderBy('serial')
    .execute();
  return rows.map((row) => listed<K>(row));
}

/** Where what must be done by a day goes on. */
export interface DuePlace {
  readonly due: Day;
  readonly subject: string;
}

export interface DueWanted {
  readonly agency: AgencyId;
  /** absent: every deadline that runs */
  readonly until?: Day | undefined;
  /** absent: every kind */
  readonly kinds?: readonly Kind[] | undefined;
  readonly after?: DuePlace | undefined;
  readonly limit: number;
}

/** Whatever must be done about cases of an agency, the nearest first. */
export async function duePage(
  db: Db,
  { agency, until, kinds, after, limit }: DueWanted,
): Promise<{ readonly rows: readonly Listed<Kind>[]; readonly next: DuePlace | null }> {
  let query = db.selectFrom('remedy').selectAll().where('agency_id', '=', agency).where('due', 'is not', null);
  if (until) query = query.where('due', '<=', until);
  if (kinds) query = query.where('kind', 'in', kinds);
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('due', 'subject'), '>', tuple(after.due, after.subject)),
    );
  const rows = await query
    .orderBy('due')
    .orderBy('subject')
    .limit(limit + 1)
    .execute();

  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last?.due ? { due: last.due, subject: last.subject } : null;
  return { rows: shown.map((row) => listed<Kind>(row)), next };
}

/** How many of each kind are overdue at each of these agencies; what has none is left out. */
export async function overdueCases(
  db: Db,
  { agencies, kinds, today }: OverdueWanted,
): Promise<readonly OverdueCount[]> {
  if (!agencies.length || !kinds.length) return [];
  const rows = await db
    .selectFrom('remedy')
    .select(({ fn }) => ['agency_id', 'kind', fn.countAll<number | string>().as('overdue')])
    .where('agency_id', 'in', agencies)
    .where('kind', 'in', kinds)
    .where('due', '<', today)
    .groupBy(['agency_id', 'kind'])
    .execute();
  return rows.map(({ agency_id, kind, overdue }) => ({
    agency: agency_id,
    kind: kind as Kind,
    overdue: Number(overdue),
  }));
}

export interface OverdueWanted {
  readonly agencies: readonly AgencyId[];
  readonly kinds: readonly Kind[];
  readonly today: Day;
}

export interface OverdueCount {
  readonly agency: AgencyId;
  readonly kind: Kind;
  readonly overdue: number;
}

function listed<K extends Kind>(row: RemedyRow): Listed<K> {
  return {
    agency: row.agency_id,
    subject: row.subject,
    one: JSON.parse(row.facts),
    due: row.due,
    dueKind: row.due_kind,
    provisional: row.provisional,
  };
}
