import type { Citation } from '../citation.ts';

/** Which official form a report follows. Reports before 2019 had no common form. */
export type FormatId = '2021' | '2019' | 'before-2019';

/** Address of a cell: table, row, column (`T3.denied.1.natural`), or table and column (`T4.review.upheld`). */
export type Address = string;

export type TableId = 'T2' | 'T3' | 'T4';

/**
 * What may stand in a cell: a count (whole, ≥ 0), a signed change (年增/减, free in practice), an amount in 万元
 * (up to six decimals, exactly 分), or an amount whose unit stands beside it.
 */
export type Unit = 'count' | 'change' | 'wan_yuan' | 'money';

/** A heading of a row or a column. Only headings without children have cells. */
export interface Heading {
  /** empty where the heading only groups */
  readonly id: string;
  /** the official label, word for word */
  readonly label: string;
  /** other labels that real reports print in its place (omissions and older names; typos are not listed here) */
  readonly aliases?: readonly string[];
  readonly children?: readonly Heading[];
  readonly unit?: Unit;
}

/** One rectangle of a table: rows against columns, under an optional caption. */
export interface Block {
  readonly caption?: string;
  /** what stands in the top left corner */
  readonly corner: string;
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  /** the heading over all columns, where there is one (申请人情况) */
  readonly over?: string;
}

export interface Table {
  readonly id: TableId;
  readonly part: PartNumber;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type PartNumber = '一' | '二' | '三' | '四' | '五' | '六';

export interface Part {
  readonly no: PartNumber;
  readonly title: string;
  /** other titles that real reports print in its place */
  readonly aliases?: readonly string[];
  /** what the part must speak of, in order */
  readonly topics?: readonly string[];
  readonly table?: TableId;
}

/**
 * A sum the form asks for. `left` and `right` are headings' ids along the `along` axis; it must hold for every
 * heading of the other axis. A member that a report may give in one row or in several stands as a list of choices.
 */
export interface Sum {
  readonly id: string;
  readonly table: TableId;
  /** `rows`: the members are rows, it holds in every column; `columns`: the other way round */
  readonly along: 'rows' | 'columns';
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** the sentence of the form, or ours where the form only prints a label */
  readonly says: string;
  readonly under: Citation;
}

export interface ReportFormat {
  readonly id: Exclude<FormatId, 'before-2019'>;
  /** the notice that set it */
  readonly document: string;
  /** report years it is for; `to` is absent while it is in force */
  readonly years: { readonly from: number; readonly to?: number };
  readonly parts: readonly Part[];
  readonly tables: readonly Table[];
  readonly sums: readonly Sum[];
}
