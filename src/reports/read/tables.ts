import { leaves } from '#law/report-format/cells';
import { otherInOneRow, otherInThreeRows, table3 } from '#law/report-format/table-3';
import type { Address, Block, ReportFormat, Table } from '#law/report-format/types';
import type { Cell } from '../report.ts';
import { align } from './align.ts';
import { caseLine } from './cases.ts';
import type { RowLine } from './row-line.ts';
import { type Hint, type SettledBlock, settleBlock } from './settle.ts';

/** The blocks of the official tables that the lines belong to; a table that no line belongs to has none. */
export function blocksIn(form: ReportFormat, rows: readonly RowLine[]): readonly SettledBlock[] {
  const tables = form.tables.map((table) => (table.id === 'T3' ? asPrinted(table, rows) : table));
  return tables.flatMap((table) => {
    const lines = rows.filter((row) => row.table === table.id);
    return lines.length ? table.blocks.map((_, index) => settledBlock(table, index, lines)) : [];
  });
}

function settledBlock(table: Table, index: number, lines: readonly RowLine[]): SettledBlock {
  const block = table.blocks[index] as Block;
  const ids = leaves(block.rows).map((row) => row.id);
  const own =
    table.id === 'T4' ? caseLine(lines, leaves(block.columns).length) : lines.filter((line) => line.block === index);
  const known = own.map((line) => (line.id !== null && !ids.includes(line.id) ? { ...line, id: null } : line));
  return { table, index, lines: align(known, ids, block.caption !== undefined) };
}

/** The cells of the blocks, by address. */
export function cellsIn(
  form: ReportFormat,
  blocks: readonly SettledBlock[],
  hints: readonly Hint[],
): ReadonlyMap<Address, Cell> {
  const cells = blocks.flatMap((block) => settleBlock(form, block, hints));
  return new Map(cells.map((cell) => [cell.address, cell]));
}

/** 表三 with （六）其他处理 in one row or in three, as the report prints it. */
function asPrinted(table: Table, rows: readonly RowLine[]): Table {
  const ids = new Set(rows.map((row) => row.id));
  if (['other.1', 'other.2', 'other.3'].some((id) => ids.has(id))) return inThreeRows;
  return ids.has('other') ? inOneRow : table;
}

const inThreeRows = table3(otherInThreeRows);
const inOneRow = table3(otherInOneRow);
