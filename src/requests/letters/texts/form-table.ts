import type { Table, TableCell } from '#documents/model';

const NAMES = 22;
const VALUES = 78;

/** A form of two columns: what is asked or stated, and beside it what is there. */
export function formTable(id: string, caption: string, rows: readonly (readonly [string, string])[]): Table {
  return {
    kind: 'table',
    id,
    caption,
    columns: [NAMES, VALUES],
    headerRows: 0,
    dense: false,
    rows: rows.map(([name, value]) => [
      { ...cell(name, 0), scope: 'row', align: 'centre' },
      { ...cell(value, 1), align: 'left' },
    ]),
  };
}

function cell(text: string, column: number): TableCell {
  return { text, column, colspan: 1, rowspan: 1, align: 'left' };
}
