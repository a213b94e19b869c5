import { cellsOf } from '#law/report-format/cells';
import { formatOfYear } from '#law/report-format/formats';
import type { Address, ReportFormat } from '#law/report-format/types';
import { constraintsOf } from '../check/sums/constraints.ts';
import type { Count, Counted } from './count.ts';

/** A figure with the cases behind it. */
export interface CompiledCell {
  readonly address: Address;
  readonly value: number;
  readonly counted: readonly Counted[];
}

export type Cells = ReadonlyMap<Address, CompiledCell>;

/** The form of a year, as far as it is filled in from acts: tables 3 and 4. Throws RangeError for a year that had none. */
export function formOf(year: number): ReportFormat {
  const form = formatOfYear(year);
  if (!form) throw new RangeError(`${year} 年没有统一的年度报告格式`);
  return form;
}

/** The addresses of tables 3 and 4 in the order of the form. */
export function addressesOf(form: ReportFormat): readonly Address[] {
  return cellsOf(form)
    .filter(({ table }) => table.id !== 'T2')
    .map(({ address }) => address);
}

/** The cells of tables 3 and 4, filled case by case. Totals are the sums that the form declares. */
export class FormCells {
  readonly #form: ReportFormat;
  readonly #cells: Map<Address, readonly Counted[]>;

  constructor(form: ReportFormat) {
    this.#form = form;
    this.#cells = new Map(addressesOf(form).map((address) => [address, []]));
  }

  add(subject: string, { address, because }: Count): void {
    const cell = this.#cells.get(address) ?? this.#cells.get(inOneRow(address));
    if (!cell) throw new Error(`the form of ${this.#form.id} has no ${address}`);
    (cell as Counted[]).push({ subject, because });
  }

  cells(): Cells {
    const lists = new Map(this.#cells);
    for (const { left, right } of constraintsOf(this.#form)) {
      const [total, another] = left;
      if (!total || another || !lists.has(total)) continue;
      lists.set(
        total,
        right.flatMap((address) => lists.get(address) ?? []),
      );
    }
    return new Map([...lists].map(([address, counted]) => [address, { address, value: counted.length, counted }]));
  }
}

/** The form of 2019 gives （六）其他处理 in one row. */
function inOneRow(address: Address): Address {
  return address.replace(/^T3\.other\.\d\./, 'T3.other.');
}
