import type { Place } from '#documents/paper';
import type { TableId } from '#law/report-format/types';

/** What stood in one place of a row: a cell's text, or a word of running text. */
export interface Token {
  readonly raw: string;
  readonly place: Place;
  /** index of the grid column it starts in, where the container is exact about it */
  readonly column?: number;
}

/** A line of a table that carries values, before it is settled which row of the form it is. */
export interface RowLine {
  readonly table: TableId;
  readonly block: number;
  /** the row that its label names, or null */
  readonly id: string | null;
  /** what stands before the values: the labels of its groups, its own last */
  readonly heads: readonly Token[];
  readonly tokens: readonly Token[];
  /**
   * `cells`: each token is a cell of a grid; `lines`: each is a line of text, a blank one perhaps no cell at all;
   * `run`: words of running text, in which digits of several cells may run together and blank cells leave no trace
   */
  readonly kind: 'cells' | 'lines' | 'run';
}

/** A line that holds headings only: captions, corners, columns. */
export interface HeadLine {
  readonly table: TableId;
  readonly block: number;
  readonly heads: readonly Token[];
}

/** What was found of the official tables, in the order of the document. */
export interface Lines {
  readonly rows: readonly RowLine[];
  readonly heads: readonly HeadLine[];
}
