import type { Address } from '#law/report-format/types';
import { type Decimal, decimal, digitsOf, plus, zero } from './decimal.ts';

/** A cell of several reports, added up. `value` is exact digits; `of` is how many reports state the cell. */
export interface Sum {
  readonly value: string;
  readonly of: number;
  /** how many of them gave it in three rows, added up here into one */
  readonly merged?: number;
}

export type Sums = ReadonlyMap<Address, Sum>;

interface Running {
  value: Decimal;
  of: number;
  merged: number;
}

/** Cells being added up, report by report. What a report does not state is not taken for nought. */
export class Addition {
  readonly #cells = new Map<Address, Running>();

  add(address: Address, digits: string, merged = false): void {
    const running = this.#cells.get(address) ?? { value: zero, of: 0, merged: 0 };
    running.value = plus(running.value, decimal(digits));
    running.of += 1;
    running.merged += merged ? 1 : 0;
    this.#cells.set(address, running);
  }

  sums(): Sums {
    return new Map(
      [...this.#cells].map(([address, { value, of, merged }]) => [
        address,
        { value: digitsOf(value), of, ...(merged && { merged }) },
      ]),
    );
  }
}
