import type { Day } from './calendar/day.ts';
import { citationText } from './citation.ts';
import type { Ruling } from './ruling.ts';

/** A deadline as other programs get it; `missing` and `interpreted` only where there is something to say. */
export interface DeadlineJson {
  readonly due: Day;
  readonly provisional: boolean;
  readonly missing?: string;
  readonly because: readonly string[];
  readonly interpreted?: readonly string[];
  readonly proof: NonNullable<Ruling<Day>['proof']>;
}

export function deadlineJson({ value, because, proof = [], provisional, interpreted }: Ruling<Day>): DeadlineJson {
  return {
    due: value,
    provisional: provisional !== undefined,
    ...(provisional ? { missing: provisional.missing } : {}),
    because: because.map(citationText),
    ...(interpreted?.length ? { interpreted } : {}),
    proof,
  };
}
