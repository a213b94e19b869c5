import type { Act, Projection } from '#journal/types';
import type { Tx } from '#store/schema';
import type { RequestReleaseRow } from '#store/tables/releases';
import type { RequestAct } from '../workflow.ts';

export const releaseTables = { request_release: ['agency_id', 'subject'] } as const satisfies Projection['tables'];

/** Which answers are public, and what waits to be decided: one row a request that anything of it was said about. */
export async function applyRelease(tx: Tx, act: Act): Promise<void> {
  const { agency, subject, seq, day } = act;
  if (act.act === 'reopen') await forgetSuggestion(tx, act);
  const more = states[act.act as RequestAct]?.(act);
  if (!more) return;

  const changed = { day, seq, ...more };
  await tx
    .insertInto('request_release')
    .values({ agency_id: agency, subject, year: null, n: null, ...changed })
    .onConflict((conflict) => conflict.columns(['agency_id', 'subject']).doUpdateSet(changed))
    .execute();
}

type Changed = Pick<RequestReleaseRow, 'state'> & Partial<Pick<RequestReleaseRow, 'year' | 'n'>>;

const states: Readonly<Partial<Record<RequestAct, (act: Act) => Changed>>> = {
  suggestRelease: () => ({ state: 'suggested' }),
  declineRelease: () => ({ state: 'declined' }),
  release: ({ data }) => ({ state: 'released', year: Number(data.year), n: Number(data.number) }),
  unrelease: () => ({ state: 'takenDown' }),
};

/** What was suggested was about an answer that no longer stands. The place in the chain never goes back: pages are kept by it. */
async function forgetSuggestion(tx: Tx, { agency, subject, seq, day }: Act): Promise<void> {
  await tx
    .updateTable('request_release')
    .set({ state: 'dropped', seq, day })
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .where('state', 'in', ['suggested', 'declined'])
    .execute();
}
