/** What a file is, told by its bytes, never by its name. */
export type Container = 'text' | 'html' | 'markdown' | 'docx' | 'pdf' | 'xlsx' | 'doc';

/** Where a block or a cell stood. Page, table, row and column count from 1; `from`/`to` are offsets in `textOf(paper)`. */
export interface Place {
  readonly page?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly from: number;
  readonly to: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** 1–6 where the container marks it as a heading */
  readonly level?: number;
  readonly place: Place;
}

/** A cell that starts here; a merged cell stands once, where it starts. */
export interface GridCell {
  readonly text: string;
  /** index from 0 of the first grid column it covers */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly place: Place;
}

/** A table as a grid; `rows[r]` holds the cells that start in row r, from left to right. */
export interface Grid {
  readonly kind: 'table';
  readonly rows: readonly (readonly GridCell[])[];
  readonly place: Place;
}

export type Block = Paragraph | Grid;

/** Any document, opened: its blocks in reading order. */
export interface Paper {
  readonly container: Container;
  /** the title that the container itself carries (`<title>`, core properties), where there is one */
  readonly title?: string;
  readonly blocks: readonly Block[];
}

/** A file that cannot be opened; `message` is the Chinese sentence a clerk reads, and says what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
