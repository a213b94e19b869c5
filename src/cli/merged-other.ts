import type { Address } from '#law/report-format/types';
import { decimal, digitsOf, plus, zero } from './decimal.ts';
import type { Stated } from './work/sum.ts';

const ROW = /^T3\.other\.([a-z_]+)$/;
const ROWS = /^T3\.other\.[1-3]\.([a-z_]+)$/;

type Merged = readonly [address: Address, digits: string, merged: boolean];

/** （六）其他处理 of a report as one row, whether it gave one or three; a column with an undecided member is left out. */
export function mergedOther({ cells, unknown }: Stated): readonly Merged[] {
  const given = cells
    .filter(([address]) => ROW.test(address))
    .map(([address, digits]): Merged => [address, digits, false]);
  if (given.length) return given;

  const open = new Set(unknown.flatMap((address) => address.match(ROWS)?.[1] ?? []));
  const columns = Map.groupBy(cells, ([address]) => address.match(ROWS)?.[1] ?? '');
  return [...columns]
    .filter(([column]) => column && !open.has(column))
    .map(([column, members]) => {
      const sum = members.reduce((sum, [, digits]) => plus(sum, decimal(digits)), zero);
      return [`T3.other.${column}`, digitsOf(sum), true];
    });
}
