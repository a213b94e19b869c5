import { TOO_MUCH } from '../limits.ts';
import { Unreadable } from '../paper.ts';
import type { Area, Sheet } from './sheet.ts';

export interface RowCell {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly text: string;
  readonly bordered: boolean;
}

export interface SheetRow {
  readonly index: number;
  readonly cells: readonly RowCell[];
  /** a merged cell of a row above reaches into it */
  readonly reached: boolean;
}

const MOST_MARKS = 2_000_000;

/** The rows of a sheet that hold something, with merged cells as one cell each. */
export function rowsOf({ cells, merged }: Sheet): readonly SheetRow[] {
  const indexes = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b);
  const areas = areasByRow(merged, new Set(indexes));
  const byRow = Map.groupBy(cells, (cell) => cell.row);

  return indexes.map((index) => {
    const around = areas.get(index) ?? [];
    const own = (byRow.get(index) ?? []).flatMap(({ column, text, bordered }): RowCell[] => {
      const area = lastFrom(around, column);
      if (!area || area.right < column) return [{ column, colspan: 1, rowspan: 1, text, bordered }];
      if (area.top !== index || area.left !== column) return [];
      return [{ column, colspan: area.right - column + 1, rowspan: area.bottom - index + 1, text, bordered }];
    });
    own.sort((a, b) => a.column - b.column);
    return { index, cells: own, reached: around.some((area) => area.top < index) };
  });
}

/** The last area that begins at this column or left of it: merged areas do not overlap. */
function lastFrom(areas: readonly Area[], column: number): Area | undefined {
  let [low, high] = [0, areas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.left ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1];
}

function areasByRow(merged: readonly Area[], rows: ReadonlySet<number>): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  let marks = 0;
  for (const area of merged.toSorted((a, b) => a.left - b.left)) {
    for (let row = area.top; row <= area.bottom; row++) {
      if (++marks > MOST_MARKS) throw new Unreadable(TOO_MUCH);
      if (!rows.has(row)) continue;
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
