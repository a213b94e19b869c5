import type { SelectQueryBuilder } from 'kysely';
import type { AgencyId, StaffId } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Db, Schema } from '#store/schema';
import type { RequestRow } from '#store/tables/requests';
import type { DueKind } from '../deadlines.ts';
import { requestOf } from '../row.ts';
import type { ApplicantKind, InfoRequest, RequestStateName } from '../types.ts';

/** One line of a list. */
export interface Listed {
  readonly subject: string;
  readonly request: InfoRequest;
  readonly due: Day | null;
  readonly dueKind: DueKind | null;
  /** somebody outside is waited for */
  readonly waiting: boolean;
  /** the year whose holiday notice the deadline waits for */
  readonly provisional: string | null;
}

export interface ListWanted {
  readonly agency: AgencyId;
  readonly states?: readonly RequestStateName[] | undefined;
  readonly applicant?: ApplicantKind | undefined;
  readonly owner?: StaffId | undefined;
  /** the year of its intake */
  readonly year?: number | undefined;
  /** from the last to the first: what stands before a place, the nearest to it first */
  readonly back?: boolean | undefined;
  readonly limit: number;
}

/** Only those whose deadline runs or has come, or only those that wait for somebody outside. */
export interface Running {
  readonly today: Day;
  readonly runs: boolean;
}

/** Where a list by deadline goes on. */
export interface PlaceByDue {
  readonly due: Day;
  readonly subject: string;
}

/** Where a list by intake goes on. */
export interface PlaceByIntake {
  readonly year: number;
  readonly serial: number;
}

export interface ListPage<Place> {
  readonly rows: readonly Listed[];
  /** null on the last page */
  readonly next: Place | null;
}

/** The requests on which a deadline runs, the nearest first. */
export async function requestsByDue(
  db: Db,
  wanted: ListWanted & {
    readonly after?: PlaceByDue | undefined;
    readonly until?: Day | undefined;
    readonly running?: Running | undefined;
  },
): Promise<ListPage<PlaceByDue>> {
  const { after, until, running, limit, back } = wanted;
  let query = filtered(db, wanted).where('due', 'is not', null);
  if (until) query = query.where('due', '<=', until);
  if (running?.runs) query = query.where(({ eb }) => eb('waiting', '=', 0).or('due', '<=', running.today));
  else if (running) query = query.where('waiting', '=', 1).where('due', '>', running.today);
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('due', 'subject'), back ? '<' : '>', tuple(after.due, after.subject)),
    );
  const order = back ? 'desc' : 'asc';
  const rows = await query
    .orderBy('due', order)
    .orderBy('subject', order)
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ due, subject }) => ({ due: due ?? '', subject }));
}

/** All requests, the one that came last first. */
export async function requestsByIntake(
  db: Db,
  wanted: ListWanted & { readonly after?: PlaceByIntake | undefined },
): Promise<ListPage<PlaceByIntake>> {
  const { after, limit, back } = wanted;
  let query = filtered(db, wanted);
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('year', 'serial'), back ? '>' : '<', tuple(after.year, after.serial)),
    );
  const order = back ? 'asc' : 'desc';
  const rows = await query
    .orderBy('year', order)
    .orderBy('serial', order)
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ year, serial }) => ({ year, serial }));
}

/** The requests of these subjects, in the order of their intake: what stands behind a figure. */
export async function requestsOf(db: Db, agency: AgencyId, subjects: readonly string[]): Promise<readonly Listed[]> {
  if (subjects.length === 0) return [];
  const rows = await db
    .selectFrom('request')
    .select(columns)
    .where('agency_id', '=', agency)
    .where('subject', 'in', subjects)
    .execute();
  // asked for in this order, an engine may rather walk all requests in it than look these up
  return rows.toSorted((a, b) => a.year - b.year || a.serial - b.serial).map(listed);
}

const columns = ['subject', 'year', 'serial', 'due', 'due_kind', 'waiting', 'provisional', 'facts'] as const;

type Line = Pick<RequestRow, (typeof columns)[number]>;

function filtered(
  db: Db,
  { agency, states, applicant, owner, year }: ListWanted,
): SelectQueryBuilder<Schema, 'request', Line> {
  let query = db.selectFrom('request').select(columns).where('agency_id', '=', agency);
  if (states) query = query.where('state', 'in', states);
  if (applicant) query = query.where('applicant', '=', applicant);
  if (owner) query = query.where('owner', '=', owner);
  if (year) query = query.where('year', '=', year);
  return query;
}

function pageOf<Place>(rows: readonly Line[], limit: number, placeOf: (row: Line) => Place): ListPage<Place> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown.map(listed), next: rows.length > limit && last ? placeOf(last) : null };
}

function listed(row: Line): Listed {
  return {
    subject: row.subject,
    request: requestOf(row),
    due: row.due,
    dueKind: row.due_kind as DueKind | null,
    waiting: row.waiting === 1,
    provisional: row.provisional,
  };
}
