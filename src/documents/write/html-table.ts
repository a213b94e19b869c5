import type { Table, TableCell } from '../model.ts';
import { attributes, withBreaks } from './markup.ts';
import { beginsSection, headersOf } from './table-headers.ts';
import { typeOf } from './table-type.ts';

/** What a page adds to a cell it shows. */
export interface TableOptions {
  /** attributes by name; `class` is added to the cell's own */
  readonly cellAttributes?: (cell: TableCell) => Readonly<Record<string, string>>;
  /** what stands in the cell instead of `html`, its escaped text: a link around it, a mark after it */
  readonly cellContent?: (cell: TableCell, html: string) => string;
  /** before every id, where a page shows two papers */
  readonly idPrefix?: string;
  /** write the widths of columns into the table itself; pages with a content security policy leave it out */
  readonly widths?: boolean;
}

/**
 * A table as HTML, merged cells and all, class `official`. Every cell of figures names its headers, because three
 * levels of them are more than `scope` can tell.
 */
export function renderTable(table: Table, options: TableOptions = {}): string {
  const ids = headerIds(table, options.idPrefix ?? '');
  const headers = headersOf(table);
  const row = (cells: readonly TableCell[]) =>
    `<tr>${cells.map((cell) => renderCell(cell, options, ids, headers)).join('')}</tr>\n`;

  const head = table.rows.slice(0, table.headerRows).map(row).join('');
  return [
    `<table${attributes({ class: `official official--${{ dense: 'dense', table: 'wide', form: 'form' }[typeOf(table)]}`, 'aria-label': table.caption })}>`,
    options.widths ? columnWidths(table) : '',
    head && `<thead>${head}</thead>`,
    ...bodies(table).map((body) => `<tbody>${body.map(row).join('')}</tbody>`),
    '</table>',
  ].join('');
}

function headerIds(table: Table, prefix: string): ReadonlyMap<TableCell, string> {
  return new Map(
    table.rows.flatMap((row, index) =>
      row.filter(({ scope }) => scope).map((cell) => [cell, `${prefix}${table.id}-${index}-${cell.column}`] as const),
    ),
  );
}

function bodies(table: Table): readonly (readonly (readonly TableCell[])[])[] {
  const bodies: (readonly TableCell[])[][] = [];
  for (const row of table.rows.slice(table.headerRows)) {
    if (bodies.length === 0 || beginsSection(row, table)) bodies.push([]);
    bodies.at(-1)?.push(row);
  }
  return bodies;
}

function columnWidths({ columns }: Table): string {
  const sum = columns.reduce((a, b) => a + b, 0);
  return `<colgroup>${columns.map((width) => `<col style="width:${((width / sum) * 100).toFixed(2)}%">`).join('')}</colgroup>`;
}

function renderCell(
  cell: TableCell,
  { cellAttributes, cellContent }: TableOptions,
  ids: ReadonlyMap<TableCell, string>,
  headers: (cell: TableCell) => readonly TableCell[],
): string {
  const tag = cell.scope ? 'th' : 'td';
  const { class: added, ...others } = cellAttributes?.(cell) ?? {};
  const html = withBreaks(cell.text);

  return `<${tag}${attributes({
    class: [...classes(cell), added].filter(Boolean).join(' '),
    id: ids.get(cell),
    scope: cell.scope,
    headers: cell.scope
      ? undefined
      : headers(cell)
          .map((header) => ids.get(header))
          .join(' '),
    colspan: span(cell.colspan),
    rowspan: span(cell.rowspan),
    title: cell.unknown,
    ...others,
  })}>${cellContent?.(cell, html) ?? html}</${tag}>`;
}

function span(cells: number): string | undefined {
  return cells > 1 ? String(cells) : undefined;
}

/** The design's classes: `vert` and `grp` for heads of groups, `n` and `z` for figures and zeros, `sum` for totals. */
function classes(cell: TableCell): readonly string[] {
  if (cell.scope === 'rowgroup' && cell.colspan === 1) return [cell.stacked ? 'vert' : 'grp'];
  if (cell.scope) return cell.align === 'left' ? ['left'] : [];
  return [
    ...(cell.number ? [/[1-9]/u.test(cell.number) ? 'n' : 'z'] : []),
    ...(cell.total ? ['sum'] : []),
    ...(cell.unknown ? ['unknown'] : []),
  ];
}
