import { calendarFor, withNotice } from '#agencies/calendar';
import type { Agency } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { HolidayNotice } from '#law/calendar/notice';
import type { Db } from '#store/schema';
import { type DueKind, dueOf } from './deadlines.ts';
import { requestsByDue } from './queries/list.ts';

/** A deadline that a holiday notice moves, or makes certain. */
export interface Moved {
  readonly subject: string;
  readonly kind: DueKind;
  readonly owner: string | null;
  readonly before: Day;
  readonly after: Day;
}

const PAGE = 500;

/** Dry run: which deadlines that run now would move if an agency took a notice into use. Nothing is written. */
export async function movedBy(db: Db, agency: Agency, notice: HolidayNotice): Promise<readonly Moved[]> {
  const calendar = calendarFor({ ...agency, notices: withNotice(agency.notices, notice) });
  const moved: Moved[] = [];
  let page = await requestsByDue(db, { agency: agency.id, limit: PAGE });
  for (;;) {
    for (const { subject, request, due: before } of page.rows) {
      const due = dueOf(request, calendar);
      if (due && before && due.ruling.value !== before)
        moved.push({ subject, kind: due.kind, owner: request.owner, before, after: due.ruling.value });
    }
    if (!page.next) return moved;
    page = await requestsByDue(db, { agency: agency.id, limit: PAGE, after: page.next });
  }
}
