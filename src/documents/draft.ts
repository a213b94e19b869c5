/** Blocks as a container's reader makes them, before they are given their places. */
export type Draft = DraftParagraph | DraftGrid;

export interface DraftParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly level?: number;
}

export interface DraftGrid {
  readonly kind: 'table';
  readonly rows: readonly (readonly DraftCell[])[];
}

export interface DraftCell {
  readonly text: string;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}
