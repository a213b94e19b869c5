import type { Draft, DraftCell, DraftGrid, DraftParagraph } from './draft.ts';
import { TOO_MUCH } from './limits.ts';
import { type Block, type Grid, type GridCell, type Paragraph, Unreadable } from './paper.ts';

/** A text that is repeated a million times costs a file nothing, and its reader all his memory. */
const MOST_CHARACTERS = 20_000_000;

/** Gives every block and cell its place: offsets as `textOf` joins them, tables, rows and columns counted from 1. */
export function placeBlocks(drafts: readonly Draft[]): readonly Block[] {
  let from = 0;
  let tables = 0;

  return drafts.map((draft) => {
    const block = draft.kind === 'paragraph' ? placeParagraph(draft, from) : placeGrid(draft, from, ++tables);
    from = block.place.to + 1;
    if (from > MOST_CHARACTERS) throw new Unreadable(TOO_MUCH);
    return block;
  });
}

function placeParagraph(draft: DraftParagraph, from: number): Paragraph {
  return { ...draft, place: { from, to: from + draft.text.length } };
}

function placeGrid(draft: DraftGrid, start: number, table: number): Grid {
  let from = start;
  const rows = draft.rows.map((cells, index) => {
    const row = placeRow(cells, from, { table, row: index + 1 });
    from = (row.at(-1)?.place.to ?? from) + 1;
    return row;
  });

  return { kind: 'table', rows, place: { table, from: start, to: rows.length === 0 ? start : from - 1 } };
}

function placeRow(cells: readonly DraftCell[], start: number, at: { table: number; row: number }): readonly GridCell[] {
  let from = start;
  return cells.map((cell) => {
    const place = { ...at, column: cell.column + 1, from, to: from + cell.text.length };
    from = place.to + 1;
    return { ...cell, place };
  });
}
