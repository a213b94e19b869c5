import { html, raw } from 'hono/html';
import { emptyState } from './empty.ts';
import type { Content, Html } from './html.ts';

export interface Column<Row> {
  readonly words: string;
  readonly show: (row: Row) => Content;
  /** figures: to the right, all digits equally wide */
  readonly numeric?: boolean;
  /** never broken over lines: days, short names */
  readonly nowrap?: boolean;
  /** names the row */
  readonly head?: boolean;
}

export interface DataTable<Row> {
  /** what the table is; also the name of the box it scrolls in */
  readonly caption: string;
  /** absent: the caption is only for those who do not see the heading above it */
  readonly captionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** the true sentence where there is no row: 今天没有到期的申请 */
  readonly empty: Content;
  /** rows of one group follow one another under its title */
  readonly group?: (row: Row) => string;
  /** past a limit of the law */
  readonly late?: (row: Row) => boolean;
  /** sums, one for every column */
  readonly foot?: readonly Content[];
  readonly dense?: boolean;
  /** stands by itself: brings its own frame */
  readonly framed?: boolean;
  /** keeps its columns on a phone and scrolls sideways, the first column staying; for figures */
  readonly pin?: boolean;
}

/** Rows of facts. On a phone each row becomes a short list, with the heads before the facts. */
export function dataTable<Row>(table: DataTable<Row>): Html {
  const { caption, captionShown, columns, rows, empty, foot, dense, framed, pin } = table;
  if (!rows.length) return framed ? html`<div class="panel">${emptyState(empty)}</div>` : emptyState(empty);

  const classes = ['table', dense && 'table--dense', pin ? 'table--pin' : 'table--stack'].filter(Boolean).join(' ');
  return html`<div class="${framed ? 'panel scroll' : 'scroll'}" tabindex="0" role="region" aria-label="表：${caption}"><table class="${classes}">
<caption${!captionShown && raw(' class="vh"')}>${caption}</caption>
<thead><tr>${columns.map(head)}</tr></thead>
<tbody>
${rows.map((row, i) => [groupRow(table, i), line(table, row)])}</tbody>
${foot && html`<tfoot><tr>${foot.map((sum, i) => cell(columns[i], sum))}</tr></tfoot>`}
</table></div>`;
}

function head<Row>({ words, numeric }: Column<Row>): Html {
  return html`<th scope="col"${numeric && raw(' class="num"')}>${words}</th>`;
}

/** The title of a group, where row `i` begins one. */
function groupRow<Row>({ rows, group, columns }: DataTable<Row>, i: number): Content {
  const [before, row] = [rows[i - 1], rows[i]];
  if (!group || row === undefined) return null;
  const title = group(row);
  if (before !== undefined && group(before) === title) return null;
  return html`<tr class="group"><th colspan="${columns.length}" scope="colgroup">${title}</th></tr>\n`;
}

function line<Row>({ columns, late }: DataTable<Row>, row: Row): Html {
  return html`<tr${late?.(row) && raw(' class="is-late"')}>${columns.map((column) => cell(column, column.show(row)))}</tr>\n`;
}

function cell<Row>(column: Column<Row> | undefined, content: Content): Html {
  const classes = [column?.numeric && 'num', column?.nowrap && 'nowrap'].filter(Boolean).join(' ');
  const attributes = html` data-l="${column?.words ?? ''}"${classes && html` class="${classes}"`}`;
  return column?.head ? html`<th scope="row"${attributes}>${content}</th>` : html`<td${attributes}>${content}</td>`;
}
