import type { OnDesk } from '#agencies/outbox/notice';
import type { AgencyId } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Complaint } from '#remedies/complaints/types';
import { duePage, type Listed } from '#remedies/queries';
import type { CaseDueKind } from '#remedies/running';
import type { Kind } from '#remedies/subject/kinds';
import type { Db } from '#store/schema';
import type { Running } from './reminders.ts';

const PAGE = 200;

/** A deadline, and the agency whose people are told of it. */
export interface ToldOf extends Running {
  readonly at: AgencyId;
}

/** Every deadline of reviews, suits, demands and complaints in an agency's journal up to a day, a page at a time. */
export async function* dueCases(
  db: Db,
  wanted: { readonly agency: AgencyId; readonly until: Day },
): AsyncGenerator<readonly ToldOf[]> {
  let page = await duePage(db, { ...wanted, limit: PAGE });
  yield page.rows.flatMap(toldOf);
  while (page.next) {
    page = await duePage(db, { ...wanted, limit: PAGE, after: page.next });
    yield page.rows.flatMap(toldOf);
  }
}

/** The last days, up to a day, of what an agency itself must do in the reviews, suits and demands of its journal. */
export async function ownCases(db: Db, wanted: { readonly agency: AgencyId; readonly until: Day }) {
  const days: Day[] = [];
  for await (const page of dueCases(db, wanted))
    days.push(...page.filter(({ at, soon }) => at === wanted.agency && soon.length > 0).map(({ due }) => due));
  return days;
}

function toldOf({ agency, subject, one, due, dueKind }: Listed<Kind>): readonly ToldOf[] {
  if (!due || !dueKind) return [];
  const kind = dueKind as CaseDueKind;
  const running = { subject, kind, due };
  if (kind !== 'account' && kind !== 'rectification')
    return [{ ...running, at: agency, soon: ['role/clerk'], late: ['role/clerk', 'role/disclosureHead'] }];

  const { about } = one as Complaint;
  const theirs = does[kind];
  return [
    { ...running, at: about, of: agency, soon: theirs, late: [...new Set<OnDesk>([...theirs, 'role/disclosureHead'])] },
    { ...running, at: agency, soon: [], late: ['role/supervisor'] },
  ];
}

/** Who of the agency complained about does it (第四十七条). */
const does: Readonly<Record<'account' | 'rectification', readonly OnDesk[]>> = {
  account: ['role/clerk'],
  rectification: ['role/disclosureHead'],
};
