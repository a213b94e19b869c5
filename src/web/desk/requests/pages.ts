import type { Day } from '#law/calendar/day';
import { type Listed, type ListWanted, type PlaceByDue, requestsByDue, requestsByIntake } from '#requests/queries/list';
import type { RequestStateName } from '#requests/types';
import type { Db } from '#store/schema';
import type { ListAsked } from './asked.ts';

export const PAGE = 50;

/** A page of a list, and where the next begins. */
export interface Page {
  readonly rows: readonly Listed[];
  readonly next: string;
}

interface Wanted {
  readonly agency: string;
  readonly today: Day;
  readonly asked: ListAsked;
  readonly limit?: number;
}

/** The requests of a tab: by deadline while one runs, else what came last first. */
export function pageOf(db: Db, { agency, today, asked, limit = PAGE }: Wanted): Promise<Page> {
  const { tab, applicant, owner, year } = asked;
  const wanted = { agency, applicant, owner, year, limit };
  if (tab === 'open') return openPage(db, wanted, { today, after: asked.after });
  if (tab === 'answered') return byIntake(db, { ...wanted, states: ['served', 'closed'] }, asked.after);
  if (tab === 'all') return byIntake(db, wanted, asked.after);

  const only = {
    late: { until: dayBefore(today) },
    supplementing: { states: supplementing },
    waiting: { states: others },
  };
  const running = tab === 'waiting' ? { running: { today, runs: false } } : {};
  return byDue(db, { ...wanted, ...only[tab], ...running }, asked.after);
}

const supplementing: readonly RequestStateName[] = ['supplementing'];
const others: readonly RequestStateName[] = ['registered', 'sectionReview', 'secrecyReview', 'headReview'];

/** First those whose clock runs, then those that wait for somebody; both by deadline, over the pages. */
async function openPage(
  db: Db,
  wanted: ListWanted,
  { today, after }: { readonly today: Day; readonly after: string },
): Promise<Page> {
  const waits = after.startsWith('w.');
  const running = waits
    ? { rows: [], next: '' }
    : await byDue(db, { ...wanted, running: { today, runs: true } }, after.slice(2));
  if (running.next) return { rows: running.rows, next: `r.${running.next}` };

  const limit = wanted.limit - running.rows.length;
  const waiting = await byDue(db, { ...wanted, limit, running: { today, runs: false } }, waits ? after.slice(2) : '');
  return { rows: [...running.rows, ...waiting.rows], next: waiting.next && `w.${waiting.next}` };
}

async function byDue(db: Db, wanted: Parameters<typeof requestsByDue>[1], after: string): Promise<Page> {
  const { rows, next } = await requestsByDue(db, { ...wanted, after: placeIn(after) });
  return { rows, next: next ? `${next.due}.${next.subject.replace('request/', '')}` : '' };
}

async function byIntake(db: Db, wanted: ListWanted, after: string): Promise<Page> {
  const [, year, serial] = /^(\d{4})-(\d{1,9})$/.exec(after) ?? [];
  const place = serial ? { year: Number(year), serial: Number(serial) } : undefined;
  const { rows, next } = await requestsByIntake(db, { ...wanted, after: place });
  return { rows, next: next ? `${next.year}-${next.serial}` : '' };
}

function placeIn(after: string): PlaceByDue | undefined {
  const [, due, id] = /^(\d{4}-\d{2}-\d{2})?\.?(\d{4}-\d{1,9})$/.exec(after) ?? [];
  return id ? { due: due ?? '', subject: `request/${id}` } : undefined;
}

function dayBefore(day: Day): Day {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
