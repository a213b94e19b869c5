import type { Container, Place } from '#documents/paper';
import type { Address, FormatId, PartNumber, TableId } from '#law/report-format/types';

/** A day as ISO text: 2024-12-31. */
export type Day = string;

/**
 * What a cell means. `number` keeps the digits that stood there (no separators, ASCII), so that 万元 with six decimals
 * never pass through a float. `text` is anything else that stood there; where it plainly begins with a number
 * (22（其中修订16件）), `number` has its digits. `unknown` is a cell that cannot be decided: `why` says so in Chinese, and
 * `candidates` are the values it may have.
 */
export type Meaning =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not_applicable' }
  | { readonly kind: 'text'; readonly number?: string }
  | { readonly kind: 'unknown'; readonly why: string; readonly candidates?: readonly string[] };

export interface Cell {
  readonly address: Address;
  /** what stood there, as it stood */
  readonly raw: string;
  readonly meaning: Meaning;
  /** null where the document has no such cell */
  readonly place: Place | null;
}

/** A heading as the document prints it, beside the official one that it stands for. */
export interface PrintedHeading {
  readonly table: TableId;
  readonly axis: 'row' | 'column' | 'caption' | 'corner';
  /** the official heading's id; groups without one: '' */
  readonly id: string;
  readonly official: string;
  readonly printed: string;
  readonly place: Place | null;
}

/** A part as it stands. `text` leaves the tables out; paragraphs are parted by one line break. */
export interface ReportPart {
  /** the number printed before the title; 引言 is all that stands before the first part, title and page chrome included */
  readonly no: string;
  /** the official part that its title stands for, or null */
  readonly official: PartNumber | null;
  readonly title: string;
  readonly text: string;
}

export interface Contact {
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly postcode?: string;
}

/** A line of the statistics table of reports before 2019. Figures are digits as they stood, or null. */
export interface Statistic {
  readonly indicator: string;
  readonly unit: string;
  readonly year: string | null;
  readonly cumulative: string | null;
  /** where digits of both run together and nothing decides the split: the pairs it may be */
  readonly candidates?: readonly { readonly year: string; readonly cumulative: string }[];
}

/** An annual report, read. Nothing in it is guessed: what the document does not say is null or `unknown`. */
export interface Report {
  readonly container: Container;
  readonly title: string | null;
  /** the words of the title, else of the signature, else of the introduction, as they stand */
  readonly agency: string | null;
  readonly year: number | null;
  readonly format: FormatId | null;
  readonly period: { readonly from: Day; readonly to: Day } | null;
  readonly contact: Contact | null;
  readonly signed: { readonly agency: string | null; readonly date: Day | null } | null;
  /** 引言 first (always there, perhaps empty), then the parts as they stand */
  readonly parts: readonly ReportPart[];
  readonly cells: ReadonlyMap<Address, Cell>;
  readonly headings: readonly PrintedHeading[];
  readonly statistics: readonly Statistic[];
}
