import type { TextBox } from './cells.ts';

/** Cells on their grid of lines. */
export interface Ruled {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly boxes: readonly TextBox[];
}

/** No line of text fits into a row so low. Points. */
const LOWEST = 12;

/** Without the empty strips that borders of unequal length leave where a page breaks. */
export function withoutStrips(table: Ruled): Ruled {
  let kept = table;
  for (let row = table.ys.length - 2; row >= 0; row--) if (isStrip(kept, row)) kept = withoutRow(kept, row);
  return kept;
}

function isStrip({ xs, ys, boxes }: Ruled, row: number): boolean {
  const starting = boxes.filter((box) => box.row === row);
  if (starting.some(({ text }) => text !== '') || ys.length < 3) return false;

  const height = (ys[row + 1] as number) - (ys[row] as number);
  const columns = xs.length - 1;
  const isLast = row === ys.length - 2;
  if (height < LOWEST) return true;
  if (!starting.some(({ column, colspan }) => column + colspan === columns)) return true;
  return isLast && starting.some(({ colspan }) => colspan > columns / 2);
}

function withoutRow({ xs, ys, boxes }: Ruled, row: number): Ruled {
  const kept = boxes
    .filter((box) => box.row !== row || box.rowspan > 1)
    .map((box) => {
      const crosses = box.row <= row && box.row + box.rowspan > row;
      return { ...box, row: box.row > row ? box.row - 1 : box.row, rowspan: box.rowspan - (crosses ? 1 : 0) };
    });
  return { xs, ys: ys.toSpliced(row + 1, 1), boxes: kept };
}
