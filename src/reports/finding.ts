import type { Citation } from '#law/citation';
import type { Address, TableId } from '#law/report-format/types';

export type Severity = 'error' | 'warning' | 'notice';

/** What sort of mistake it is. */
export type Kind =
  | 'sum'
  | 'text-table'
  | 'list-sum'
  | 'percentage'
  | 'cross-year'
  | 'form'
  | 'typo'
  | 'residue'
  | 'year'
  | 'other';

/** A cell; or words in a part's text (offsets in `ReportPart.text`); or a printed heading; or nowhere (something is missing). */
export type Where =
  | { readonly cell: Address }
  | { readonly part: string; readonly from: number; readonly to: number; readonly quote: string }
  | {
      readonly part: string;
      readonly heading: { readonly table: TableId; readonly id: string };
      readonly quote: string;
    }
  | { readonly part: string; readonly quote: null };

/** A mistake, found. `id` is the rule and the place, the same for the same document every time. */
export interface Finding {
  /** `T3.balance@natural`, `P1.text@一(二)#2` */
  readonly id: string;
  readonly rule: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly where: Where;
  /** the plain sentence: what is wrong and what to do */
  readonly message: string;
  /** the sum written out: 64 + 0 = 64，表中为 63 + 2 = 65 */
  readonly arithmetic?: string;
  /** what stands there, and what should */
  readonly found?: number | string;
  readonly expected?: number | string;
  /** the one cell whose change would mend every broken sum, where there is one */
  readonly culprit?: { readonly cell: Address; readonly value: string };
  readonly under: Citation;
}
