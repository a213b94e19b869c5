import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { Table, TableCell } from '../model.ts';
import { clean } from './clean.ts';
import { face } from './typography.ts';
import { heightOf, linesIn } from './xlsx-heights.ts';

/** Characters of a column a millimetre of paper is worth. */
const CHARACTERS_PER_MM = 0.62;
const SIZE = 11;

/** A table as a sheet: merged cells as the form has them, numbers as numbers. */
export function sheetOf(table: Table, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];

  table.rows.forEach((row, index) => {
    for (const cell of row) {
      for (const key of covered(cell, index)) cells.set(key, { value: null, style: style(cell) });
      cells.set(`${index},${cell.column}`, { value: contentOf(cell), style: style(cell) });
      if (cell.colspan > 1 || cell.rowspan > 1) merges.push(rangeOf(cell, index));
    }
  });

  return {
    name,
    cells,
    merges,
    columns: widthsOf(table).map((width) => ({ width })),
    rowDefs: new Map(table.rows.map((row, index) => [index, heightOf(linesOf(row, table), SIZE)])),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      ...(table.headerRows > 0 && { printTitlesRow: `$1:$${table.headerRows}` }),
    },
    headerFooter: { oddHeader: `&C${clean(table.caption).replaceAll('&', '&&')}` },
    ...(table.headerRows > 0 && { freezePane: { rows: table.headerRows } }),
  };
}

function widthsOf({ columns }: Table): readonly number[] {
  return columns.map((width) => Math.round(width * CHARACTERS_PER_MM * 10) / 10);
}

/** Cells that reach over several rows share their height and ask for none. */
function linesOf(row: readonly TableCell[], table: Table): number {
  const widths = widthsOf(table);
  const lines = row
    .filter(({ rowspan }) => rowspan === 1)
    .map(({ text, column, colspan }) =>
      linesIn(
        text,
        widths.slice(column, column + colspan).reduce((a, b) => a + b, 0),
      ),
    );
  return Math.max(1, ...lines);
}

function covered(cell: TableCell, row: number): readonly string[] {
  return Array.from({ length: cell.rowspan }, (_, down) =>
    Array.from({ length: cell.colspan }, (_, right) => `${row + down},${cell.column + right}`),
  ).flat();
}

function rangeOf(cell: TableCell, row: number): MergeRange {
  return {
    startRow: row,
    startCol: cell.column,
    endRow: row + cell.rowspan - 1,
    endCol: cell.column + cell.colspan - 1,
  };
}

/** A number only where a spreadsheet keeps every digit of it. */
function contentOf({ number, text }: TableCell): string | number | null {
  if (number !== undefined && String(Number(number)) === number) return Number(number);
  return text ? clean(text) : null;
}

const SIDE = { style: 'thin' } as const;

function style({ align, stacked }: TableCell): CellStyle {
  return {
    font: { name: face.body, size: SIZE },
    border: { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE },
    alignment: {
      horizontal: align === 'left' ? 'left' : 'center',
      vertical: 'center',
      wrapText: true,
      ...(stacked && { textRotation: 255 }),
    },
  };
}
