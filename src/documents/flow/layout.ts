import type { Draft, DraftGrid } from '../draft.ts';
import type { SettledCell } from './flow.ts';

const FIGURES_OF_DATA = 3;
const LONG_TABLE = 8;
const PROSE_BESIDE_TABLE = 60;
const PROSE = 600;
const PROSE_LINES = 5;

/** Whether a table only arranges a page: it holds prose or whole tables, not figures. */
export function isLayout(rows: readonly (readonly SettledCell[])[]): boolean {
  if (rows.every((row) => row.length <= 1)) return true;

  const cells = rows.flat();
  if (cells.some(isProse)) return true;
  const nested = cells.flatMap((cell) => cell.blocks.filter(isGrid));
  if (nested.length === 0 || nested.every((grid) => grid.rows.length === 1 && grid.rows[0]?.length === 1)) return false;

  return rows.length === 1 || (nested.some((grid) => grid.rows.length >= LONG_TABLE) && !hasFigures(cells));
}

function isProse({ blocks }: SettledCell): boolean {
  const grids = blocks.filter(isGrid).length;
  let length = 0;
  let lines = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    length += block.text.length;
    lines += block.text.split('\n', PROSE_LINES).length;
  }
  return grids > 0 ? grids > 1 || length > PROSE_BESIDE_TABLE : length > PROSE && lines >= PROSE_LINES;
}

function isGrid(block: Draft): block is DraftGrid {
  return block.kind === 'table';
}

function hasFigures(cells: readonly SettledCell[]): boolean {
  return cells.filter(isFigure).length >= FIGURES_OF_DATA;
}

function isFigure({ blocks }: SettledCell): boolean {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' && /^[\d０-９.,，\s]{1,30}$/.test(only.text);
}
