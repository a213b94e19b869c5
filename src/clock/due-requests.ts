import type { AgencyId } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import { type Listed, requestsByDue } from '#requests/queries/list';
import type { RequestStateName } from '#requests/types';
import type { Db } from '#store/schema';

const PAGE = 200;

export interface DueWanted {
  readonly agency: AgencyId;
  readonly states?: readonly RequestStateName[] | undefined;
  /** the last day of the deadlines that are looked at; absent: every deadline */
  readonly until?: Day | undefined;
}

/** Every request on which such a deadline runs, a page at a time, the nearest first. */
export async function* dueRequests(db: Db, wanted: DueWanted): AsyncGenerator<readonly Listed[]> {
  let page = await requestsByDue(db, { ...wanted, limit: PAGE });
  yield page.rows;
  while (page.next) {
    page = await requestsByDue(db, { ...wanted, limit: PAGE, after: page.next });
    yield page.rows;
  }
}
