import { type CellOfForm, cellsOf, path } from '#law/report-format/cells';
import { formats } from '#law/report-format/formats';
import type { Address, Heading } from '#law/report-format/types';

const cells: ReadonlyMap<Address, CellOfForm> = new Map(
  formats.toReversed().flatMap((format) => cellsOf(format).map((cell) => [cell.address, cell] as const)),
);

const tableNames = { T2: '表二', T3: '表三', T4: '表四' } as const;

/** What a cell is called where space is short: 表三（七）总计·自然人; 表四 行政复议·结果维持. */
export function cellName(address: Address): string {
  const cell = cells.get(address);
  if (!cell) return address;
  const row = cell.row.label ? rowName(cell) : '';
  return `${tableNames[cell.table.id]}${/^（/.test(row) ? '' : ' '}${[row, columnName(cell)].filter(Boolean).join('·')}`;
}

/** The cell's row, under its group: （三）不予公开 1.属于国家秘密. */
export function rowName({ block, row }: CellOfForm): string {
  return path(block.rows, row)
    .filter(({ id }) => id)
    .map(short)
    .join('');
}

export function columnName({ block, column }: CellOfForm): string {
  return path(block.columns, column)
    .filter(({ id }) => id)
    .map(({ label }) => label.replace(/（单位.*$/, ''))
    .join('·');
}

/** A long remark in brackets at the end of a label is left out. */
function short({ label }: Heading): string {
  return label.replace(/（区分处理.*$/, '');
}
