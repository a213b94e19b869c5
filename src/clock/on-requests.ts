import { allAgencies } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import type { Outcome } from '#journal/types';
import type { OnRequest } from '#requests/commands/request-act';
import type { Listed } from '#requests/queries/list';
import { type DueWanted, dueRequests } from './due-requests.ts';
import { clock, type Premises } from './job.ts';

export interface Wanted extends Omit<DueWanted, 'agency'> {
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
  { of = () => true, only = () => true, ...wanted }: Wanted,
  act: (on: OnRequest) => Promise<Outcome>,
  signal: AbortSignal,
): Promise<number> {
  let done = 0;
  const errors: unknown[] = [];
  for (const { id: agency } of (await allAgencies(ledger.db)).filter(of))
    for await (const page of dueRequests(ledger.db, { ...wanted, agency }))
      for (const { subject, request } of page.filter(only)) {
        if (signal.aborted) return done;
        const on = { asker: clock, key: null, agency, request: subject, seen: request.version };
        const outcome = await act(on).catch((error) => {
          log.error('act of the clock failed', { agency, subject }, error);
          errors.push(error);
          return null;
        });
        if (outcome?.ok) done++;
      }
  if (errors.length) throw errors[0];
  return done;
}
