import type { Draft, DraftCell, DraftGrid } from '../draft.ts';
import { type SettledCell, widthOf } from './flow.ts';
import { contentOf } from './nested.ts';
import { stretch } from './stretch.ts';

const WIDEST = 4096;

/** A data table as one grid: a table inside a cell divides that cell's row and column among its own. */
export function gridOf(rows: readonly (readonly SettledCell[])[]): DraftGrid {
  if (!rows.some((row) => row.some(({ blocks }) => blocks.some((block) => block.kind === 'table')))) return plain(rows);

  const inner = new Map(rows.flat().map((cell) => [cell, contentOf(cell.blocks)]));
  const placed = rows.flatMap((row, index) => row.map((cell) => ({ ...cell, row: index, inner: inner.get(cell) })));
  const columns = stretch(
    widthOf(rows),
    placed.map((cell) => ({ at: cell.column, span: cell.colspan, needs: cell.inner?.width ?? 1 })),
  );
  const lines = stretch(
    rows.length,
    placed.map((cell) => ({ at: cell.row, span: cell.rowspan, needs: cell.inner?.rows.length ?? 1 })),
  );
  if ((columns.at(-1) ?? 0) > WIDEST) return plain(rows);

  const grid: DraftCell[][] = Array.from({ length: lines.at(-1) ?? 0 }, () => []);
  for (const cell of placed) {
    const area = { left: columns, top: lines, cell };
    if (cell.inner) lay(cell.inner.rows, area, grid);
    else lay([[{ text: textIn(cell.blocks), column: 0, colspan: 1, rowspan: 1 }]], area, grid);
  }
  for (const row of grid) row.sort((a, b) => a.column - b.column);
  return { kind: 'table', rows: grid };
}

function plain(rows: readonly (readonly SettledCell[])[]): DraftGrid {
  return {
    kind: 'table',
    rows: rows.map((row) =>
      row.map(({ column, colspan, rowspan, blocks }) => ({ text: textIn(blocks), column, colspan, rowspan })),
    ),
  };
}

function textIn(blocks: readonly Draft[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n'),
    )
    .join('\n');
}

interface Area {
  readonly left: readonly number[];
  readonly top: readonly number[];
  readonly cell: SettledCell & { readonly row: number };
}

/** Lays cells into the area of the cell that held them; the last column and row take what is left over. */
function lay(rows: readonly (readonly DraftCell[])[], { left, top, cell }: Area, grid: DraftCell[][]): void {
  const [x, right] = [left[cell.column] ?? 0, left[cell.column + cell.colspan] ?? 0];
  const [y, bottom] = [top[cell.row] ?? 0, top[cell.row + cell.rowspan] ?? top.at(-1) ?? 0];
  const width = widthOf(rows);

  rows.forEach((row, index) => {
    for (const { text, column, colspan, rowspan } of row) {
      const toRight = column + colspan >= width ? right : x + column + colspan;
      const toBottom = index + rowspan >= rows.length ? bottom : y + index + rowspan;
      grid[y + index]?.push({ text, column: x + column, colspan: toRight - x - column, rowspan: toBottom - y - index });
    }
  });
}
