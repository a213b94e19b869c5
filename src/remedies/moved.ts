import { withNotice } from '#agencies/calendar';
import type { Agency } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { HolidayNotice } from '#law/calendar/notice';
import type { Db } from '#store/schema';
import { duePage } from './queries.ts';
import { type CaseDueKind, runningOf } from './running.ts';
import { kindOf } from './subject/ids.ts';

/** A deadline of a review, suit or demand that a holiday notice moves. */
export interface MovedCase {
  /** remedy/2026-3 */
  readonly subject: string;
  readonly kind: CaseDueKind;
  /** all who handle such cases handle this one */
  readonly owner: null;
  readonly before: Day;
  readonly after: Day;
}

const PAGE = 500;

/** Dry run: which deadlines of this room would move if an agency took a notice into use. Nothing is written. */
export async function movedCases(db: Db, agency: Agency, notice: HolidayNotice): Promise<readonly MovedCase[]> {
  const then = { ...agency, notices: withNotice(agency.notices, notice) };
  const moved: MovedCase[] = [];
  let page = await duePage(db, { agency: agency.id, limit: PAGE });
  for (;;) {
    for (const { subject, one, due: before } of page.rows) {
      const kind = kindOf(subject);
      const due = kind && runningOf(kind, one, then);
      if (due && before && due.ruling.value !== before)
        moved.push({ subject, kind: due.kind, owner: null, before, after: due.ruling.value });
    }
    if (!page.next) return moved;
    page = await duePage(db, { agency: agency.id, limit: PAGE, after: page.next });
  }
}
