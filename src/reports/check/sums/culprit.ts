import type { Address } from '#law/report-format/types';
import type { Report } from '../../report.ts';
import type { Constraint } from './constraints.ts';
import type { Side } from './reach.ts';

/** A constraint with both its sides worked out. */
export interface Balance {
  readonly constraint: Constraint;
  readonly left: Side;
  readonly right: Side;
  readonly broken: boolean;
}

/**
 * The one cell of a table whose change mends every broken sum and breaks none; null when there is none or several would do.
 * Only sums without blank or open members take part.
 */
export function culpritOf(
  report: Report,
  balances: readonly Balance[],
): { readonly cell: Address; readonly value: string } | null {
  const exact = balances.filter(({ left, right }) => left.blank + right.blank + left.open + right.open === 0);
  const broken = exact.filter((balance) => balance.broken);
  const [first] = broken;
  if (!first || broken.length !== balances.filter((balance) => balance.broken).length) return null;

  const suspects = [...first.left.members, ...first.right.members].filter((cell) =>
    mends(report, exact, cell, change(first, cell)),
  );
  const [only, another] = suspects;
  if (!only || another) return null;
  return { cell: only, value: String(numberIn(report, only) + change(first, only)) };
}

/** By how much a cell must change for the sum to hold; NaN where it is no member. */
function change({ left, right }: Balance, cell: Address): number {
  if (left.members.includes(cell)) return right.stated - left.stated;
  return right.members.includes(cell) ? left.stated - right.stated : Number.NaN;
}

function mends(report: Report, balances: readonly Balance[], cell: Address, by: number): boolean {
  if (numberIn(report, cell) + by < 0) return false;
  return balances.every((balance) => {
    const needed = change(balance, cell);
    return Number.isNaN(needed) ? !balance.broken : needed === by;
  });
}

function numberIn({ cells }: Report, address: Address): number {
  const meaning = cells.get(address)?.meaning;
  if (meaning?.kind === 'number') return Number(meaning.digits);
  return meaning?.kind === 'text' ? Number(meaning.number) : Number.NaN;
}
