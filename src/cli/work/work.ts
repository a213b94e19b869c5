import type { Waiver } from '#reports/check/waivers';
import type { Show } from '../options.ts';
import type { Source } from '../sources.ts';
import type { Checked } from './check.ts';
import type { Compared } from './compare.ts';
import type { Converted, Target } from './convert.ts';
import type { Printed } from './read.ts';
import type { Span } from './spool.ts';
import type { Stated } from './sum.ts';

/** What threads do: what each kind of work takes, and what it gives. */
export interface Work {
  readonly read: { readonly take: Source; readonly give: Printed };
  readonly check: { readonly take: CheckOrder; readonly give: Checked };
  readonly compare: { readonly take: CompareOrder; readonly give: readonly Compared[] };
  readonly sum: { readonly take: Source; readonly give: Stated };
  readonly convert: { readonly take: Target; readonly give: Converted };
}

/** `keep`: whether the report will be held against other years' */
export interface CheckOrder {
  readonly source: Source;
  readonly keep: boolean;
}

/** One agency's reports of different years, as they lie in the spool that `file` is the descriptor of. */
export interface CompareOrder {
  readonly file: number;
  readonly kept: readonly Span[];
}

/** What every thread is told once, when it starts. */
export interface Setup {
  readonly show: Show;
  readonly waivers?: readonly Waiver[];
  /** the day by which waivers expire */
  readonly today?: string;
}

export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** `why` is the sentence a clerk reads */
  | { readonly kind: 'unreadable'; readonly why: string }
  /** found in a folder, and no report */
  | { readonly kind: 'passed_over' };

export interface Order<K extends keyof Work = keyof Work> {
  readonly kind: K;
  readonly take: Work[K]['take'];
}
