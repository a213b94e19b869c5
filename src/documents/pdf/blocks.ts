import type { Draft, DraftCell } from '../draft.ts';
import type { PageParts, PageTable } from './flow.ts';
import { foliosOf } from './folios.ts';
import type { Line } from './lines.ts';
import { type Measure, measureOf, passagesOf } from './paragraphs.ts';
import { goesOn, joined, type PagePassage } from './stitch.ts';
import { joinedTable, tableGoesOn, type WholeTable, wholeOf } from './stitch-tables.ts';

/** A block with the page that it begins on, and the page of each row of a table. */
export interface PdfBlock {
  readonly draft: Draft;
  readonly page: number;
  readonly pages: readonly number[];
}

/** Paragraphs and tables of all pages in reading order; what runs over a page break is one again. */
export function blocksOf(pages: readonly PageParts[]): readonly PdfBlock[] {
  const folios = foliosOf(pages);
  const items: (PagePassage | WholeTable)[] = [];

  for (const page of pages) {
    const lines = page.lines.filter((line) => !folios.has(line));
    for (const [index, item] of itemsOf(page, lines).entries()) {
      const last = items.at(-1);
      const seam = index === 0 && last;
      if (seam && last.kind === 'table' && item.kind === 'table' && tableGoesOn(last, item)) {
        items[items.length - 1] = joinedTable(last, item);
      } else if (seam && last.kind === 'paragraph' && item.kind === 'paragraph' && goesOn(last, item)) {
        items[items.length - 1] = joined(last, item);
      } else items.push(item.kind === 'table' ? wholeOf(item) : item);
    }
  }
  return items.map(blockOf);
}

/** The tables of a page and the paragraphs above, between and below them. */
function itemsOf(page: PageParts, lines: readonly Line[]): readonly (PagePassage | PageTable)[] {
  const measure = measureOf(lines, page.width);
  const items: (PagePassage | PageTable)[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const table of page.tables) {
    items.push(...between(page, lines, { measure, from, to: table.top }), table);
    from = table.top;
  }
  items.push(...between(page, lines, { measure, from, to: Number.POSITIVE_INFINITY }));
  return items;
}

function between(
  { page }: PageParts,
  lines: readonly Line[],
  { measure, from, to }: { measure: Measure; from: number; to: number },
): readonly PagePassage[] {
  const passages = passagesOf(
    lines.filter(({ y }) => y >= from && y < to),
    measure,
  );
  return passages.map((passage) => ({ ...passage, kind: 'paragraph', page }));
}

function blockOf(item: PagePassage | WholeTable): PdfBlock {
  if (item.kind === 'paragraph') return { draft: { kind: 'paragraph', text: item.text }, page: item.page, pages: [] };
  const rows: DraftCell[][] = Array.from({ length: item.rows }, () => []);
  for (const { row, ...cell } of item.boxes) rows[row]?.push(cell);
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return { draft: { kind: 'table', rows }, page: item.page, pages: item.pages };
}
