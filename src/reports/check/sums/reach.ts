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
  /** every sum that is possible where a member is open; null: it is `stated`, or nothing stops it above `least` */
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
  const sums = blank || undecided.length === 0 ? null : sumsOf([new Set([stated]), ...undecided]);
  return { members, stated, blank, open: undecided.length, sums, least, notApplicable };
}

/** Whether some value of what is blank or open makes both sides equal. */
export function canAgree(left: Side, right: Side): boolean {
  if (isExact(left) && isExact(right)) return left.stated === right.stated;
  const [one, other] = [possible(left), possible(right)];
  if (one && other) return [...one].some((sum) => other.has(sum));
  if (one) return Math.max(...one) >= right.least;
  if (other) return Math.max(...other) >= left.least;
  return true;
}

function isExact({ blank, open }: Side): boolean {
  return blank === 0 && open === 0;
}

function possible(side: Side): Values {
  return isExact(side) ? new Set([side.stated]) : side.sums;
}
