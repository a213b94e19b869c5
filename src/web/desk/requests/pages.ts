import type { Registry } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import { ordinalOf, subjectAt } from '#requests/ids';
import { foundRequests } from '#requests/queries/found';
import { type Listed, type ListWanted, type PlaceByDue, requestsByDue, requestsByIntake } from '#requests/queries/list';
import type { RequestStateName } from '#requests/types';
import type { Db } from '#store/schema';
import type { ListAsked } from './asked.ts';

export const PAGE = 50;

/** A line, and where in its list it stands: the list goes on from there. */
export interface Placed extends Listed {
  readonly at: string;
}

/** A page of a list, and where the next begins. */
export interface Page {
  readonly rows: readonly Placed[];
  readonly next: string;
}

export interface PageWanted {
  readonly agency: string;
  readonly today: Day;
  readonly asked: ListAsked;
  /** what is looked for, opened; null where nothing is */
  readonly words: string | null;
  /** what stands before `asked.after`, the nearest to it first */
  readonly back?: boolean;
  readonly limit?: number;
}

/** The requests of a tab: by deadline while one runs, else what came last first. */
export function pageOf(registry: Pick<Registry, 'db' | 'ring'>, wanted: PageWanted): Promise<Page> {
  const { db } = registry;
  const { agency, today, asked, words, back = false, limit = PAGE } = wanted;
  const { tab, applicant, owner, year, after } = asked;
  if (words !== null) return found(registry, { ...wanted, limit });
  const filtered = { agency, applicant, owner, year, back, limit };
  if (tab === 'open') return openPage(db, filtered, { today, after });
  if (tab === 'answered') return byIntake(db, { ...filtered, states: ['served', 'closed'] }, after);
  if (tab === 'all') return byIntake(db, filtered, after);

  const only = {
    late: { until: dayBefore(today) },
    supplementing: { states: supplementing },
    waiting: { states: others },
  };
  const running = tab === 'waiting' ? { running: { today, runs: false } } : {};
  return byDue(db, { ...filtered, ...only[tab], ...running }, after);
}

const supplementing: readonly RequestStateName[] = ['supplementing'];
const others: readonly RequestStateName[] = ['registered', 'sectionReview', 'secrecyReview', 'headReview'];

const [RUNS, WAITS] = ['r.', 'w.'];

/** First those whose clock runs, then those that wait for somebody; both by deadline, over the pages. */
async function openPage(
  db: Db,
  wanted: ListWanted,
  { today, after }: { readonly today: Day; readonly after: string },
): Promise<Page> {
  const parts = wanted.back ? [WAITS, RUNS] : [RUNS, WAITS];
  const begun = after.slice(0, RUNS.length);
  const rows: Placed[] = [];
  for (const part of begun === parts[1] ? [parts[1]] : parts) {
    const running = { today, runs: part === RUNS };
    const room = wanted.limit - rows.length;
    const from = part === begun ? after.slice(part.length) : '';
    const page = await byDue(db, { ...wanted, limit: Math.max(room, 1), running }, from);
    const last = rows.at(-1);
    if (last && room === 0) return { rows, next: page.rows.length ? last.at : '' };
    rows.push(...page.rows.map((row) => ({ ...row, at: `${part}${row.at}` })));
    if (page.next) return { rows, next: rows.at(-1)?.at ?? `${part}${page.next}` };
  }
  return { rows, next: '' };
}

async function byDue(db: Db, wanted: Parameters<typeof requestsByDue>[1], after: string): Promise<Page> {
  const { rows, next } = await requestsByDue(db, { ...wanted, after: placeIn(after) });
  const at = ({ due, subject }: PlaceByDue) => `${due}.${subject.replace('request/', '')}`;
  return { rows: rows.map((row) => ({ ...row, at: at({ ...row, due: row.due ?? '' }) })), next: next ? at(next) : '' };
}

async function byIntake(db: Db, wanted: ListWanted, after: string): Promise<Page> {
  const [, year, serial] = INTAKE.exec(after) ?? [];
  const place = serial ? { year: Number(year), serial: Number(serial) } : undefined;
  const { rows, next } = await requestsByIntake(db, { ...wanted, after: place });
  return { rows: rows.map(placed), next: next ? `${next.year}-${next.serial}` : '' };
}

/** What is looked for is narrowed by the same controls as a list. */
async function found(
  registry: Pick<Registry, 'db' | 'ring'>,
  { agency, asked, words, back, limit }: PageWanted & { readonly limit: number },
): Promise<Page> {
  const { applicant, owner, year, after } = asked;
  const { rows, next } = await foundRequests(registry, {
    ...{ agency, words: words ?? '', back, limit },
    after: INTAKE.test(after) ? ordinalOf(after) : undefined,
    isWanted: ({ request }) =>
      (!applicant || request.applicant === applicant) &&
      (!owner || request.owner === owner) &&
      (!year || request.year === year),
  });
  return { rows: rows.map(placed), next: next === null ? '' : subjectAt(next).replace('request/', '') };
}

const INTAKE = /^(\d{4})-(\d{1,9})$/;

function placed(row: Listed): Placed {
  return { ...row, at: row.subject.replace('request/', '') };
}

function placeIn(after: string): PlaceByDue | undefined {
  const [, due, id] = /^(\d{4}-\d{2}-\d{2})?\.?(\d{4}-\d{1,9})$/.exec(after) ?? [];
  return id ? { due: due ?? '', subject: `request/${id}` } : undefined;
}

function dayBefore(day: Day): Day {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
