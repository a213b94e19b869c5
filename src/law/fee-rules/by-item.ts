import type { Day } from '../calendar/day.ts';
import { feeMeasures, regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';
import { type Bracket, charge, type Fee } from './brackets.ts';

const FREE_ITEMS = 10;
const FIRST_PRICE = 100;
const LAST_ITEM_AT_FIRST_PRICE = 30;
const ITEMS_A_STEP = 10;
const RISE_A_STEP = 100;

/**
 * 《政府信息公开信息处理费管理办法》第四条 — the fee counted by items.
 *
 * Of one applicant's applications in one calendar month, items 1–10 are free, 11–30 cost 100 yuan each, and from the
 * 31st on every ten items cost 100 yuan more each: 200, 300, 400 …
 *
 * @param items how many items are charged now
 * @param earlier how many the same applicant had filed before them in the same month
 * @throws RangeError when one of them is no whole number from 0 to 10,000
 */
export function feeByItem({ items, earlier = 0 }: { items: number; earlier?: number }): Ruling<Fee> {
  const last = earlier + items;
  if (!(last <= MOST)) throw new RangeError(`件数应当是0至${MOST}的整数`);
  return { value: charge(earlier + 1, last, scaleUpTo(last)), because: [regulation(42, 1), feeMeasures(4)] };
}

/** An application, as far as the fee asks. Applications that ask for several things may be split into several items. */
export interface Item {
  readonly id: string;
  readonly applicant: string;
  readonly received: Day;
  /** its place among those received on the same day */
  readonly serial: number;
}

/**
 * 《政府信息公开信息处理费管理办法》第四条 — which item of its applicant's month each application is, from 1
 * (decision fee-items-order: by day of receipt, then by serial).
 */
export function itemNumbers(items: readonly Item[]): Ruling<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const { id, applicant, received } of [...items].sort(byReceipt)) {
    const month = `${applicant} ${received.slice(0, 7)}`;
    const number = (counted.get(month) ?? 0) + 1;
    counted.set(month, number);
    numbers.set(id, number);
  }
  return { value: numbers, because: [feeMeasures(4)], interpreted: ['fee-items-order'] };
}

const MOST = 10_000;

function scaleUpTo(last: number): readonly Bracket[] {
  const scale: Bracket[] = [
    { from: 1, each: 0 },
    { from: FREE_ITEMS + 1, each: FIRST_PRICE },
  ];
  for (let from = LAST_ITEM_AT_FIRST_PRICE + 1, each = FIRST_PRICE; from <= last; from += ITEMS_A_STEP) {
    each += RISE_A_STEP;
    scale.push({ from, each });
  }
  return scale;
}

function byReceipt(a: Item, b: Item): number {
  return a.received === b.received ? a.serial - b.serial : a.received < b.received ? -1 : 1;
}
