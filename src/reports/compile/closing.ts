import { type Day, isoDay } from '#law/calendar/day';

export const FIRST_YEAR = 2008;
const DECEMBER = 12;
const LAST_OF_DECEMBER = 31;

/** The figures of a year were frozen: what was recorded behind this act counts later. */
export interface Freeze {
  readonly year: number;
  /** the act's place in the agency's chain */
  readonly seq: number;
  readonly day: Day;
}

/** The end of a year as it is counted. */
export interface Closing {
  readonly year: number;
  /** the last day that counts */
  readonly end: Day;
  /** what was known then: which of the standings of a case; they stand in the order of the freezes, the present one last */
  readonly known: number;
  /** the same as a place in the chain: what was recorded from there on was not known */
  readonly until: number;
}

export interface Wanted {
  readonly year: number;
  /** the last day that counts, within the year; its 31 December where nothing is said */
  readonly asAt?: Day | undefined;
  /** as it was frozen, or with all that is known at present */
  readonly view: 'frozen' | 'present';
}

/**
 * The ends of all years up to the wanted one, from the year in which the Regulation came into force. A year that was not
 * frozen is closed by the next one that was.
 */
export function closingsOf(freezes: readonly Freeze[], { year, asAt, view }: Wanted): readonly Closing[] {
  return Array.from({ length: year - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i).map((each) => {
    const last = isoDay(each, DECEMBER, LAST_OF_DECEMBER);
    const closed = freezes.findIndex((freeze) => freeze.year >= each);
    const isOpen = closed < 0 || (each === year && view === 'present');
    const known = isOpen ? freezes.length : closed;
    return {
      year: each,
      end: each === year && asAt && asAt < last ? asAt : last,
      known,
      until: freezes[known]?.seq ?? Number.POSITIVE_INFINITY,
    };
  });
}
