/** A day as ISO text: 2025-01-20. */
export type Day = string;

/** Any paper the product makes: reports, letters, notices. Writers turn it into HTML, DOCX, PDF and XLSX. */
export interface DocumentModel {
  /** the title in one line, for the file's own properties */
  readonly title: string;
  /** the agency whose paper it is */
  readonly author?: string;
  /** the day the paper bears; the only date that a written file carries, so that the same paper makes the same bytes */
  readonly date?: Day;
  readonly blocks: readonly Block[];
}

export type Block = Letterhead | Title | Heading | Paragraph | Table | Attachments | Signature | Annex;

/** 发文机关标志 over 发文字号 and the red line under them. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly agency: string;
  /** 青民依申〔2026〕7号; empty where the paper has none */
  readonly number: string;
}

/** 题名. Its lines are broken on purpose, where the sense allows it. */
export interface Title {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

/** 一级标题 一、, 二级标题 （一）, 三级标题 1. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** how many characters at the beginning are a heading that runs into the text */
  readonly lead?: number;
  /** `body`: first line indented by two characters; `flush`: not, for 主送机关; `note`: small, for what is no part of the paper proper */
  readonly style: 'body' | 'flush' | 'centred' | 'right' | 'note';
}

/** 附件说明, a line under the text; numbered where there are several. */
export interface Attachments {
  readonly kind: 'attachments';
  readonly names: readonly string[];
}

/** 署名 over 成文日期, as they are written. A seal is set over them on paper and needs no room of its own. */
export interface Signature {
  readonly kind: 'signature';
  readonly agency: string;
  readonly date: string;
}

/** 附件: begins a new page; what follows belongs to it. */
export interface Annex {
  readonly kind: 'annex';
  readonly label: string;
  readonly title: string;
}

export interface Table {
  readonly kind: 'table';
  /** unique in its document; ids of cells in HTML are made of it */
  readonly id: string;
  /** what the table shows; printed by the heading above it, spoken by screen readers */
  readonly caption: string;
  /** relative widths */
  readonly columns: readonly number[];
  /** how many rows at the top are repeated on every page */
  readonly headerRows: number;
  /** `dense` tables are set smaller, so that many columns fit a page */
  readonly dense: boolean;
  /** to be filled in by hand, or read like a text: set larger, with room in its cells */
  readonly form?: true;
  /** every cell once, in the row and at the grid column where it starts */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  /** a line feed is a line break on purpose */
  readonly text: string;
  /** grid column from 0 */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  /** set on header cells: what it is the header of */
  readonly scope?: 'col' | 'colgroup' | 'row' | 'rowgroup';
  readonly align: 'left' | 'centre';
  /** one character under another, for a narrow column */
  readonly stacked?: boolean;
  /** digits of a number, ASCII, as they are to be kept in a spreadsheet */
  readonly number?: string;
  /** what the cell is, for those who link to it or annotate it: a cell's address, or a heading's id */
  readonly key?: string;
  /** a total, set apart a little */
  readonly total?: boolean;
  /** why the cell is empty though something may have stood there; shown on screens only */
  readonly unknown?: string;
}
