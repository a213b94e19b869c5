import type { Day } from '#law/calendar/day';
import { type Citation, regulation, reportFormat } from '#law/citation';
import { table3Row } from '#law/regulation/art-36-39-decisions';
import type { ApplicantKind, Counted, InfoRequest } from '#requests/types';
import type { Closing } from './closing.ts';
import type { Count } from './count.ts';

/** A request as far as table 3 looks at it. */
export interface RequestStanding {
  readonly column: ApplicantKind;
  readonly received: Day;
  readonly counted: Counted | null;
}

/** How a request stands for table 3; null: it counts nowhere, because it never was received, was annulled or was split. */
export function standingOf({ applicant, received, counted, ended }: InfoRequest): RequestStanding | null {
  if (!received || ended?.how === 'annulled' || ended?.how === 'split') return null;
  return { column: applicant, received, counted };
}

/**
 * 表三 — where a request counts, year by year. It is new once, is carried over until it is done with, and has one result,
 * all in one column: so the balance of the form holds in every column, and what is carried out of a year is what is
 * carried into the next, whatever was corrected in between.
 *
 * @param standings how it stood at each freeze of its agency, the present last
 */
export function* table3Counts(
  standings: readonly (RequestStanding | null)[],
  closings: readonly Closing[],
): Generator<Count> {
  let column: ApplicantKind | null = null;
  for (const { year, end, known } of closings) {
    const now = standings[known] ?? null;
    const count = (row: string, because: readonly Citation[]) => ({ year, address: `T3.${row}.${column}`, because });

    if (column) yield count('carry_in', carriedIn);
    else if (now && now.received <= end) {
      ({ column } = now);
      yield count('new', onReceipt);
    } else continue;

    const result = now ? resultBy(now, end) : VOIDED;
    if (result) {
      yield count(result.row, result.because);
      return;
    }
    yield count('carry_out', carriedOut);
  }
}

const onReceipt = [regulation(31), reportFormat('表三本年新收')];
const carriedIn = [reportFormat('表三上年结转')];
const carriedOut = [reportFormat('表三结转下年度继续办理')];

/** It was carried over before it turned out to be none: it must end in some row, or the figures would not balance. */
const VOIDED = { row: 'other.3', because: [regulation(45), reportFormat('表三其他')] };

function resultBy({ counted }: RequestStanding, end: Day) {
  if (!counted || counted.day > end) return null;
  const { value, because } = table3Row(counted.kind);
  return { row: value, because };
}
