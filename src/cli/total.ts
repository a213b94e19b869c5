import type { Address, FormatId } from '#law/report-format/types';
import { Addition, type Sums } from './addition.ts';
import { mergedOther } from './merged-other.ts';
import type { Stated } from './work/sum.ts';

/** What several reports come to. */
export interface Total {
  readonly reports: number;
  readonly years: readonly number[];
  readonly cells: Sums;
  /** 表二 by form where the reports follow different ones, whose cells cannot be added; `cells` then leaves it out */
  readonly table2?: ReadonlyMap<FormatId, Sums>;
}

const ROW_OF_OTHER = /^T3\.other\.[a-z]/;
const ROWS_OF_OTHER = /^T3\.other\.[1-3]\./;

/** Reports added up cell by cell. A total is known only when all are in, because one form decides how another is added. */
export class Totals {
  readonly #byFormat = new Map<FormatId | null, { table2: Addition; reports: number }>();
  readonly #shared = new Addition();
  readonly #asGiven = new Addition();
  readonly #merged = new Addition();
  readonly #years = new Set<number>();
  #oneRow = false;
  #threeRows = false;

  add(report: Stated): void {
    const ofFormat = this.#byFormat.get(report.format) ?? { table2: new Addition(), reports: 0 };
    this.#byFormat.set(report.format, { ...ofFormat, reports: ofFormat.reports + 1 });
    if (report.year !== null) this.#years.add(report.year);

    for (const [address, digits] of report.cells) {
      if (address.startsWith('T2.')) ofFormat.table2.add(address, digits);
      else if (isOther(address)) this.#asGiven.add(address, digits);
      else this.#shared.add(address, digits);
      this.#oneRow ||= ROW_OF_OTHER.test(address);
      this.#threeRows ||= ROWS_OF_OTHER.test(address);
    }
    for (const [address, digits, merged] of mergedOther(report)) this.#merged.add(address, digits, merged);
  }

  total(): Total {
    const table2 = [...this.#byFormat].flatMap(([format, { table2 }]) =>
      format ? [[format, table2.sums()] as const] : [],
    );
    const stated = table2.filter(([, sums]) => sums.size);
    const other = this.#oneRow && this.#threeRows ? this.#merged : this.#asGiven;
    return {
      reports: [...this.#byFormat.values()].reduce((count, { reports }) => count + reports, 0),
      years: [...this.#years].sort(),
      cells: new Map([...(stated.length === 1 ? (stated[0]?.[1] ?? []) : []), ...this.#shared.sums(), ...other.sums()]),
      ...(stated.length > 1 && { table2: new Map(stated) }),
    };
  }
}

function isOther(address: Address): boolean {
  return ROW_OF_OTHER.test(address) || ROWS_OF_OTHER.test(address);
}
