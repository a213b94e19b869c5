import { html, raw } from 'hono/html';
import type { Table, TableCell } from '#documents/model';
import { renderBlocks } from '#documents/write/html';
import type { Cell, Report } from '#reports/report';
import { reportDocument } from '#reports/write/document';
import { anchors } from '#ui/findings/anchors';
import type { Html } from '#ui/html';
import { difference } from './difference.ts';

/** Two years of one agency, the earlier first. */
export interface Pair {
  readonly was: Report;
  readonly now: Report;
}

/** The official tables of the later year; where the earlier differs, both figures and the difference stand in the cell. */
export function comparedTables(pair: Pair): Html {
  const tables = reportDocument(pair.now).blocks.filter((block): block is Table => block.kind === 'table');

  return html`${tables.map(
    (table) => html`<div class="stack">
<h3>${table.caption}</h3>
${raw(
  renderBlocks([table], {
    cellAttributes: (cell) =>
      cell.key && !cell.scope ? { id: anchors.cell(cell.key), class: classOf(cell, pair) } : {},
    cellContent: (cell, text) => (cell.key && !cell.scope ? String(contentOf(cell.key, text, pair)) : text),
  }),
)}</div>
`,
  )}`;
}

function classOf({ key = '' }: TableCell, pair: Pair): string {
  return isChanged(key, pair) ? 'is-on' : 'is-same';
}

/** Whether both years state this cell, and not the same. */
export function isChanged(address: string, { was, now }: Pair): boolean {
  const [a, b] = [was.cells.get(address), now.cells.get(address)];
  return isKnown(a) && isKnown(b) && stated(a) !== stated(b);
}

function contentOf(address: string, text: string, pair: Pair): Html {
  const before = pair.was.cells.get(address);
  const after = pair.now.cells.get(address);
  if (after?.meaning.kind === 'unknown') return raw('？');
  if (!before || !after || !isChanged(address, pair)) return raw(text);

  const by = difference(stated(before), stated(after));
  return html`<span class="was">${stated(before) || '空'}</span><b>${stated(after) || '空'}</b>${by && html`<small>${by}</small>`}`;
}

function isKnown(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.meaning.kind !== 'unknown';
}

/** What a cell says, in as few characters as can be compared. */
export function stated({ meaning, raw: stood }: Cell): string {
  if (meaning.kind === 'unknown') return '？';
  return meaning.kind === 'number' ? meaning.digits : stood.trim();
}
