import type { Draft, DraftParagraph } from '../draft.ts';

/** What a page or a cell holds, in reading order, while tables may still stand inside tables. */
export type FlowBlock = DraftParagraph | FlowTable;

export interface FlowTable {
  readonly kind: 'flow-table';
  readonly rows: readonly (readonly FlowCell[])[];
}

export interface FlowCell extends Span {
  readonly blocks: readonly FlowBlock[];
}

/** A cell whose own tables have been settled. */
export interface SettledCell extends Span {
  readonly blocks: readonly Draft[];
}

export interface Span {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The columns that a table is wide. */
export function widthOf(rows: readonly (readonly Span[])[]): number {
  let width = 0;
  for (const row of rows) for (const cell of row) width = Math.max(width, cell.column + cell.colspan);
  return width;
}
