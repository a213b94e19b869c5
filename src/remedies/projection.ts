import { calendarFor } from '#agencies/calendar';
import { agencyById } from '#agencies/queries';
import type { Act, Projection } from '#journal/types';
import { nationalCalendar } from '#law/calendar/calendar';
import type { Tx } from '#store/schema';
import type { RemedyRow } from '#store/tables/remedies';
import { dueOf as complaintDue } from './complaints/deadlines.ts';
import { complaintAfter } from './complaints/fold.ts';
import type { Complaint } from './complaints/types.ts';
import { dueOf as correctionDue } from './corrections/deadlines.ts';
import { correctionAfter } from './corrections/fold.ts';
import type { Correction } from './corrections/types.ts';
import { dueOf } from './deadlines.ts';
import { remedyAfter } from './fold.ts';
import { rowOf } from './row.ts';
import { kindOf } from './subject/ids.ts';
import type { Kind } from './subject/kinds.ts';
import type { Remedy } from './types.ts';

/** The table of cases, demands and complaints, written in the transaction of the act that changes one. */
export const remediesProjection: Projection = {
  tables: { remedy: ['agency_id', 'subject'] },
  apply: (tx, act) => {
    const kind = kindOf(act.subject);
    return kind ? apply(tx, kind, act) : Promise.resolve();
  },
};

async function apply(tx: Tx, kind: Kind, act: Act): Promise<void> {
  const kept = await tx
    .selectFrom('remedy')
    .select('facts')
    .where('agency_id', '=', act.agency)
    .where('subject', '=', act.subject)
    .executeTakeFirst();
  const row = await after[kind](tx, act, kept ? JSON.parse(kept.facts) : null);

  if (!kept) await tx.insertInto('remedy').values(row).execute();
  else
    await tx
      .updateTable('remedy')
      .set(row)
      .where('agency_id', '=', act.agency)
      .where('subject', '=', act.subject)
      .execute();
}

/** `before` is what was kept of this very kind. */
type After = (tx: Tx, act: Act, before: unknown) => Promise<RemedyRow>;

const after = {
  remedy: async (tx, act, before) => {
    const one = remedyAfter(before as Remedy | null, act);
    return rowOf(act.agency, act.subject, one, dueOf(one, await calendarAt(tx, act)));
  },
  correction: async (tx, act, before) => {
    const one = correctionAfter(before as Correction | null, act);
    const { correctionWorkdays = null } = (await agencyById(tx, act.agency)) ?? {};
    return rowOf(act.agency, act.subject, one, correctionDue(one, correctionWorkdays, await calendarAt(tx, act)));
  },
  complaint: async (_tx, act, before) => {
    const one = complaintAfter(before as Complaint | null, act);
    return rowOf(act.agency, act.subject, one, complaintDue(one));
  },
} as const satisfies Record<Kind, After>;

async function calendarAt(tx: Tx, { agency }: Act) {
  const stands = await agencyById(tx, agency);
  return stands ? calendarFor(stands) : nationalCalendar;
}
