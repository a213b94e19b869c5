import type * as Docx from 'docx';
import type { Table, TableCell } from '../model.ts';
import { clean } from './clean.ts';
import { figureSize } from './figure-size.ts';
import { typeOf } from './table-type.ts';
import { page, size as SIZE } from './typography.ts';

const HALF_POINTS = 2;

const TWIPS_PER_MM = 1440 / 25.4;
const WIDTH = Math.floor((page.width - page.left - page.right) * TWIPS_PER_MM);
/** Room in a cell, in twips. */
const ROOM = {
  dense: { side: 24, above: 30 },
  table: { side: 60, above: 40 },
  form: { side: 80, above: 60 },
} as const;
const STYLES = { dense: 'DenseCell', table: 'Cell', form: 'FormCell' } as const;

/** A table of fixed widths. Its rows are not torn apart, its header rows are repeated, and it keeps to one page if it can. */
export function tableOf(table: Table, docx: typeof Docx): Docx.Table {
  const widths = columnWidths(table);
  const room = ROOM[typeOf(table)];

  return new docx.Table({
    width: { size: WIDTH, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    alignment: docx.AlignmentType.CENTER,
    margins: { top: room.above, bottom: room.above, left: room.side, right: room.side },
    rows: table.rows.map(
      (row, index) =>
        new docx.TableRow({
          cantSplit: true,
          ...(index < table.headerRows && { tableHeader: true }),
          children: row.map((cell) => cellOf(cell, table, widths, docx)),
        }),
    ),
  });
}

function columnWidths({ columns }: Table): readonly number[] {
  const sum = columns.reduce((a, b) => a + b, 0);
  const widths = columns.map((width) => Math.floor((width / sum) * WIDTH));
  const rest = WIDTH - widths.reduce((a, b) => a + b, 0);
  return widths.with(-1, (widths.at(-1) ?? 0) + rest);
}

function cellOf(cell: TableCell, table: Table, widths: readonly number[], docx: typeof Docx): Docx.TableCell {
  const size = widths.slice(cell.column, cell.column + cell.colspan).reduce((a, b) => a + b, 0);
  const points = figureSize(cell, table);
  const type = points < SIZE[typeOf(table)] && { size: points * HALF_POINTS };

  return new docx.TableCell({
    columnSpan: cell.colspan,
    rowSpan: cell.rowspan,
    width: { size, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    ...(cell.stacked && { textDirection: docx.TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
    children: [
      new docx.Paragraph({
        style: `${STYLES[typeOf(table)]}${cell.align === 'left' ? 'Left' : ''}`,
        children: clean(cell.text)
          .split('\n')
          .map((text, index) => new docx.TextRun({ text, ...type, ...(index > 0 && { break: 1 }) })),
      }),
    ],
  });
}
