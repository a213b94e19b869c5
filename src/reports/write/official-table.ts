import type { Table, TableCell } from '#documents/model';
import { addressOf, leaves } from '#law/report-format/cells';
import type { Block, Table as FormTable, Heading } from '#law/report-format/types';
import type { Report } from '../report.ts';
import { cellOf } from './cell-text.ts';
import { depthOf, headerRows } from './header-rows.ts';
import { printedLabel } from './printed-label.ts';
import { rowHeads } from './row-heads.ts';
import { widths } from './widths.ts';

/** Columns of a table on its finest grid: heads of rows first, then figures. */
export interface Columns {
  readonly heads: number;
  readonly figures: number;
}

/** An official table with a report's figures in it, merged cells as the form has them. */
export function officialTable(table: FormTable, report: Report): Table {
  const columns = {
    heads: Math.max(...table.blocks.map(({ rows }) => (hasLabels(rows) ? depthOf(rows) : 0))),
    figures: table.blocks.map(({ columns }) => leaves(columns).length).reduce(leastCommonMultiple),
  };
  const rows = table.blocks.flatMap((block) => blockRows(table, block, columns, report));
  const only = table.blocks.length === 1 ? table.blocks[0] : undefined;
  const dense = columns.figures > 6;

  return {
    kind: 'table',
    id: table.id,
    caption: table.title,
    columns: widths(columns, rows),
    headerRows: only ? headerRows(only, columns, String).length : 0,
    dense,
    rows,
  };
}

function blockRows(
  table: FormTable,
  block: Block,
  columns: Columns,
  report: Report,
): readonly (readonly TableCell[])[] {
  const label = (heading: Heading) => printedLabel(table, heading, report);

  return [
    ...(block.caption ? [[caption(block.caption, columns)]] : []),
    ...headerRows(block, columns, label),
    ...rowHeads(block.rows, columns.heads).map(({ row, heads }) => [
      ...heads,
      ...figures(table, block, row, columns, report),
    ]),
  ];
}

function caption(text: string, { heads, figures }: Columns): TableCell {
  return { text, column: 0, colspan: heads + figures, rowspan: 1, scope: 'rowgroup', align: 'centre' };
}

function figures(table: FormTable, block: Block, row: Heading, columns: Columns, report: Report): readonly TableCell[] {
  const all = leaves(block.columns);
  const colspan = columns.figures / all.length;

  return all.map((column, index) => ({
    ...cellOf(report, addressOf(table, row, column), column.unit ?? 'count'),
    column: columns.heads + index * colspan,
    colspan,
    rowspan: 1,
    align: 'centre',
    ...((isTotal(row) || isTotal(column)) && { total: true }),
  }));
}

function isTotal(heading: Heading): boolean {
  return /(?:^|[._])total$/u.test(heading.id);
}

function hasLabels(rows: readonly Heading[]): boolean {
  return rows.some(({ label }) => label);
}

function leastCommonMultiple(a: number, b: number): number {
  return (a * b) / greatestCommonDivisor(a, b);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b ? greatestCommonDivisor(b, a % b) : a;
}
