import { leaves } from '#law/report-format/cells';
import { otherInOneRow, otherInThreeRows, table3 } from '#law/report-format/table-3';
import type { Address, ReportFormat, Table } from '#law/report-format/types';
import type { Cell } from '../report.ts';
import { caseLine } from './cases.ts';
import type { RowLine } from './row-line.ts';
import { type Hint, settleBlock } from './settle.ts';

/** The cells of the official tables that the lines hold; a table that no line belongs to has none. */
export function cellsIn(
  form: ReportFormat,
  rows: readonly RowLine[],
  hints: readonly Hint[],
): ReadonlyMap<Address, Cell> {
  const tables = form.tables.map((table) => (table.id === 'T3' ? asPrinted(table, rows) : table));
  const cells = tables.flatMap((table) => {
    const lines = rows.filter((row) => row.table === table.id);
    return lines.length ? cellsOfTable(form, table, lines, hints) : [];
  });
  return new Map(cells.map((cell) => [cell.address, cell]));
}

function cellsOfTable(
  form: ReportFormat,
  table: Table,
  lines: readonly RowLine[],
  hints: readonly Hint[],
): readonly Cell[] {
  return table.blocks.flatMap((block, index) => {
    const own =
      table.id === 'T4' ? caseLine(lines, leaves(block.columns).length) : lines.filter((line) => line.block === index);
    const known = new Set(leaves(block.rows).map((row) => row.id));
    const settled = own.map((line) => (line.id !== null && !known.has(line.id) ? { ...line, id: null } : line));
    return settleBlock(form, table, index, settled, hints);
  });
}

/** 表三 with （六）其他处理 in one row or in three, as the report prints it. */
function asPrinted(table: Table, rows: readonly RowLine[]): Table {
  const ids = new Set(rows.map((row) => row.id));
  if (['other.1', 'other.2', 'other.3'].some((id) => ids.has(id))) return inThreeRows;
  return ids.has('other') ? inOneRow : table;
}

const inThreeRows = table3(otherInThreeRows);
const inOneRow = table3(otherInOneRow);
