import { agencyById } from '#agencies/queries';
import type { Act, Projection } from '#journal/types';
import type { Tx } from '#store/schema';
import { complaintAfter } from './complaints/fold.ts';
import type { Complaint } from './complaints/types.ts';
import { correctionAfter } from './corrections/fold.ts';
import type { Correction } from './corrections/types.ts';
import { remedyAfter } from './fold.ts';
import { rowOf } from './row.ts';
import { runningOf } from './running.ts';
import { kindOf } from './subject/ids.ts';
import type { Kind, Standing } from './subject/kinds.ts';
import type { Remedy } from './types.ts';

/** The table of cases, demands and complaints, written in the transaction of the act that changes one. */
export const remediesProjection: Projection = {
  tables: { remedy: ['agency_id', 'subject'] },
  apply: (tx, act) => {
    if (act.subject.startsWith('calendar/')) return computeAnew(tx, act);
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
  const one = after[kind](act, kept ? JSON.parse(kept.facts) : null);
  const row = await standing(tx, act, kind, one);

  if (!kept) await tx.insertInto('remedy').values(row).execute();
  else
    await tx
      .updateTable('remedy')
      .set(row)
      .where('agency_id', '=', act.agency)
      .where('subject', '=', act.subject)
      .execute();
}

/** A new holiday notice: every deadline that runs is computed anew. */
async function computeAnew(tx: Tx, { agency }: Act): Promise<void> {
  const running = await tx
    .selectFrom('remedy')
    .select(['subject', 'kind', 'facts'])
    .where('agency_id', '=', agency)
    .where('due', 'is not', null)
    .execute();
  for (const { subject, kind, facts } of running) {
    const { due, due_kind, provisional } = await standing(tx, { agency, subject }, kind as Kind, JSON.parse(facts));
    await tx
      .updateTable('remedy')
      .set({ due, due_kind, provisional })
      .where('agency_id', '=', agency)
      .where('subject', '=', subject)
      .execute();
  }
}

/** What each kind is after an act; `before` is what was kept of this very kind. */
const after = {
  remedy: (act, before) => remedyAfter(before as Remedy | null, act),
  correction: (act, before) => correctionAfter(before as Correction | null, act),
  complaint: (act, before) => complaintAfter(before as Complaint | null, act),
} as const satisfies Record<Kind, (act: Act, before: unknown) => Standing>;

type Whose = Pick<Act, 'agency' | 'subject'>;

/** The row of one, with its deadline by the agency's calendar of the moment. */
async function standing(tx: Tx, { agency, subject }: Whose, kind: Kind, one: Standing) {
  const counting = (await agencyById(tx, agency)) ?? { localHolidays: [], notices: [] };
  return rowOf(agency, subject, one, runningOf(kind, one, counting));
}
