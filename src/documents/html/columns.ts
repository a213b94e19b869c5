import type { FlowBlock, FlowCell } from '../flow/flow.ts';
import { TOO_MUCH } from '../limits.ts';
import { Unreadable } from '../paper.ts';

/** A cell as its tag states it; `rowspan` 0 reaches to the end of the table. */
export interface LooseCell {
  readonly blocks: FlowBlock[];
  readonly colspan: number;
  readonly rowspan: number;
}

/** The most that browsers accept. */
const WIDEST_SPAN = 1000;
const WIDEST_TABLE = 5000;

/** Finds each cell's column, as browsers do: the first that no cell from above reaches into. Spans end with the table. */
export function toColumns(rows: readonly (readonly LooseCell[])[]): FlowCell[][] {
  const takenUntil: number[] = [];

  return rows.map((cells, row) => {
    let column = 0;
    return cells.map(({ blocks, colspan, rowspan }) => {
      while ((takenUntil[column] ?? 0) > row) column++;
      const cell = {
        blocks,
        column,
        colspan: Math.min(Math.max(colspan, 1), WIDEST_SPAN),
        rowspan: Math.min(rowspan === 0 ? rows.length : rowspan, rows.length - row),
      };
      if (column > WIDEST_TABLE) throw new Unreadable(TOO_MUCH);
      for (let end = column + cell.colspan; column < end; column++) takenUntil[column] = row + cell.rowspan;
      return cell;
    });
  });
}
