import type { FlowBlock, FlowCell } from '../flow/flow.ts';

/** A cell as Word states it. */
export interface WordCell {
  readonly blocks: FlowBlock[];
  colspan: number;
  /** continues the cell above */
  below?: boolean;
  /** continues the cell to the left */
  beside?: boolean;
  deleted?: boolean;
}

export interface WordRow {
  readonly cells: WordCell[];
  /** grid columns left free before the first cell */
  skipped: number;
  deleted?: boolean;
}

/** Cells by grid column; one that continues the cell above or to the left becomes part of it. */
export function mergeCells(rows: readonly WordRow[]): FlowCell[][] {
  let above = new Map<number, Merged>();

  return rows.map((row) => {
    const starts: Merged[] = [];
    const holders = new Map<number, Merged>();
    let column = row.skipped;

    for (const { blocks, colspan, below, beside } of row.cells.filter((cell) => !cell.deleted)) {
      const origin = below ? above.get(column) : undefined;
      const left = beside ? starts.at(-1) : undefined;
      const own = { blocks, column, colspan, rowspan: 1 };
      if (origin) origin.rowspan++;
      else if (left) left.colspan += colspan;
      else starts.push(own);
      if (!left) holders.set(column, origin ?? own);
      column += colspan;
    }
    above = holders;
    return starts;
  });
}

interface Merged extends FlowCell {
  colspan: number;
  rowspan: number;
}
