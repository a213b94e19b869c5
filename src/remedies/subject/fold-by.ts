import type { ActRule } from '#agencies/act-rule';
import type { Act } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { yearAndSerialOf } from './ids.ts';
import type { Standing } from './kinds.ts';

/** What an act changes beside the state. */
export type Steps<S, A extends string> = Readonly<Partial<Record<A, (before: S, act: Act) => Partial<S>>>>;

export interface Folding<S extends Standing, A extends string> {
  readonly acts: Readonly<Record<A, ActRule>>;
  /** what it is at its first act */
  readonly begin: (act: Act) => S;
  readonly steps: Steps<S, A>;
}

/** The fold of a kind: what one is after an act; `before` is null at its first. */
export function foldBy<S extends Standing, A extends string>({ acts, begin, steps }: Folding<S, A>) {
  return (before: S | null, act: Act): S => {
    const rule = acts[act.act as A];
    const one = before ?? begin(act);

    return {
      ...one,
      ...steps[act.act as A]?.(one, act),
      ...(rule.to && { state: rule.to }),
      version: act.version,
      last: later(act.day, one.last),
    };
  };
}

/** Days are text: the greater one is the later. */
function later(a: Day, b: Day): Day {
  if (a > b) return a;
  return b;
}

/** What every one says of itself at its first act. */
export function standingOf({ subject, day, data }: Act): Omit<Standing, 'state'> {
  const about = typeof data.about === 'string' ? data.about : null;
  return { ...yearAndSerialOf(subject), version: 0, about, begun: day, last: day };
}
