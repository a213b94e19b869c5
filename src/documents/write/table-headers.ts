import type { Table, TableCell } from '../model.ts';

interface Placed {
  readonly cell: TableCell;
  readonly row: number;
  readonly section: number;
}

/** The header cells that speak for a cell of figures: over it, beside it, and the caption of its section. */
export function headersOf(table: Table): (cell: TableCell) => readonly TableCell[] {
  const sections = sectionsOf(table);
  const placed = table.rows.flatMap((row, index) =>
    row.map((cell): Placed => ({ cell, row: index, section: sections[index] ?? 0 })),
  );
  const headers = placed.filter(({ cell }) => cell.scope);
  const places = new Map(placed.map((one) => [one.cell, one]));

  return (cell) => {
    const at = places.get(cell);
    return at ? headers.filter((header) => speaksFor(header, at, table)).map((header) => header.cell) : [];
  };
}

/** A row that is one header across the whole table begins a section. */
export function beginsSection(row: readonly TableCell[], table: Table): boolean {
  return row.length === 1 && row[0]?.scope === 'rowgroup' && row[0].colspan === table.columns.length;
}

function sectionsOf(table: Table): readonly number[] {
  let section = 0;
  return table.rows.map((row) => {
    if (beginsSection(row, table)) section += 1;
    return section;
  });
}

function speaksFor(header: Placed, at: Placed, table: Table): boolean {
  if (header.section !== at.section || header.row > at.row) return false;
  const { cell } = header;

  if (cell.scope === 'col' || cell.scope === 'colgroup')
    return cell.column < at.cell.column + at.cell.colspan && at.cell.column < cell.column + cell.colspan;
  return cell.colspan === table.columns.length || at.row < header.row + cell.rowspan;
}
