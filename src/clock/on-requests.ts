import { allAgencies } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import type { Outcome } from '#journal/types';
import type { Day } from '#law/calendar/day';
import type { OnRequest } from '#requests/commands/request-act';
import { type Listed, requestsByDue } from '#requests/queries/list';
import type { RequestStateName } from '#requests/types';
import { clock, type Premises } from './job.ts';

const PAGE = 200;

export interface Wanted {
  readonly states: readonly RequestStateName[];
  /** the last day of the deadlines that are looked at; absent: every deadline */
  readonly until?: Day;
  readonly of?: (agency: Agency) => boolean;
  readonly only?: (listed: Listed) => boolean;
}

/**
 * Does an act of the clock on every request that is due for it, each in a transaction of its own; answers how many were
 * done. Whatever somebody else did first, or the law does not allow yet, is no trouble; an error keeps none of the
 * others from their turn.
 */
export async function onRequests(
  { ledger, log }: Premises,
  { states, until, of = () => true, only = () => true }: Wanted,
  act: (on: OnRequest) => Promise<Outcome>,
  signal: AbortSignal,
): Promise<number> {
  let done = 0;
  const errors: unknown[] = [];
  for (const agency of (await allAgencies(ledger.db)).filter(of)) {
    for await (const { subject, request } of pages({ agency: agency.id, states, until }, only)) {
      if (signal.aborted) return done;
      const on = { asker: clock, key: null, agency: agency.id, request: subject, seen: request.version };
      const outcome = await act(on).catch((error) => {
        log.error('act of the clock failed', { subject }, error);
        errors.push(error);
        return null;
      });
      if (outcome?.ok) done++;
    }
  }
  if (errors.length) throw errors[0];
  return done;

  async function* pages(
    wanted: { readonly agency: string; readonly states: Wanted['states']; readonly until: Day | undefined },
    only: (listed: Listed) => boolean,
  ): AsyncGenerator<Listed> {
    let page = await requestsByDue(ledger.db, { ...wanted, limit: PAGE });
    yield* page.rows.filter(only);
    while (page.next) {
      page = await requestsByDue(ledger.db, { ...wanted, limit: PAGE, after: page.next });
      yield* page.rows.filter(only);
    }
  }
}
