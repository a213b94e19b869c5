import type { Address } from '#law/report-format/types';
import type { Report } from '../../report.ts';
import { cellValues, sumsOf, type Values } from '../facts/values.ts';

/** One side of a sum, as far as the document states it. */
export interface Side {
  /** addresses that the document has */
  readonly members: readonly Address[];
  /** the sum of what is stated */
  readonly stated: number;
  /** how many members are blank, how many cannot be decided */
  readonly blank: number;
  readonly open: number;
  /** every sum that is possible; null: nothing stops it above `least` */
  readonly sums: Values;
  readonly least: number;
  /** a member is “/” or “—” */
  readonly notApplicable: boolean;
}

/** Adds up cells; those the document does not have are no members. */
export function sideOf(report: Report, addresses: readonly Address[]): Side {
  const members: Address[] = [];
  const undecided: Values[] = [];
  let stated = 0;
  let blank = 0;
  let notApplicable = false;
  for (const address of addresses) {
    const meaning = report.cells.get(address)?.meaning;
    if (!meaning) continue;
    members.push(address);
    if (meaning.kind === 'number') stated += Number(meaning.digits);
    else if (meaning.kind === 'blank') blank++;
    else if (meaning.kind === 'not_applicable') notApplicable = true;
    else if (meaning.kind === 'text' && meaning.number !== undefined) stated += Number(meaning.number);
    else undecided.push(cellValues(report, address));
  }
  const least = undecided.reduce((sum, values) => sum + (values ? Math.min(...values) : 0), stated);
  const sums = blank ? null : sumsOf([new Set([stated]), ...undecided]);
  return { members, stated, blank, open: undecided.length, sums, least, notApplicable };
}

/** Whether some value of what is blank or open makes both sides equal. */
export function canAgree(left: Side, right: Side): boolean {
  if (left.sums && right.sums) return [...left.sums].some((sum) => right.sums?.has(sum));
  if (left.sums) return Math.max(...left.sums) >= right.least;
  if (right.sums) return Math.max(...right.sums) >= left.least;
  return true;
}
