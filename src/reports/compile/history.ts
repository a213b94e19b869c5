import type { Act } from '#journal/types';
import { requestAfter } from '#requests/fold';
import type { InfoRequest } from '#requests/types';
import type { Freeze } from './closing.ts';
import { type RequestStanding, standingOf } from './table-3.ts';

/** One case with what was done about it, oldest first. */
export interface CaseActs {
  readonly subject: string;
  readonly acts: readonly Act[];
}

/** One request with how it stood at each freeze of its agency, the present last; null where it counts nowhere. */
export interface RequestHistory {
  readonly subject: string;
  readonly standings: readonly (RequestStanding | null)[];
}

/** Acts case by case; those about one subject stand together, and one case at a time is held. */
export async function* casesIn(acts: AsyncIterable<Act>): AsyncGenerator<CaseActs> {
  let held: Act[] = [];
  for await (const act of acts) {
    const [first] = held;
    if (first && first.subject !== act.subject) {
      yield { subject: first.subject, acts: held };
      held = [];
    }
    held.push(act);
  }
  const [first] = held;
  if (first) yield { subject: first.subject, acts: held };
}

/** The histories of requests, from their acts. */
export async function* requestHistories(
  acts: AsyncIterable<Act>,
  freezes: readonly Freeze[],
): AsyncGenerator<RequestHistory> {
  for await (const one of casesIn(acts)) yield { subject: one.subject, standings: standingsOf(one.acts, freezes) };
}

function standingsOf(acts: readonly Act[], freezes: readonly Freeze[]): readonly (RequestStanding | null)[] {
  const standings: (RequestStanding | null)[] = [];
  let request: InfoRequest | null = null;
  const stand = () => standings.push(request && standingOf(request));

  for (const act of acts) {
    for (const { seq } of freezes.slice(standings.length)) if (seq < act.seq) stand();
    request = requestAfter(request, act);
  }
  while (standings.length <= freezes.length) stand();
  return standings;
}
