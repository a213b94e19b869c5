import type { Day } from './calendar/day.ts';
import type { Citation } from './citation.ts';
import type { DecisionId } from './decisions.ts';

/** What the law says, and why it says so. */
export interface Ruling<T> {
  readonly value: T;
  readonly because: readonly Citation[];
  /** every day from the trigger to the deadline, both included */
  readonly proof?: readonly DayOfProof[];
  /** a year without a holiday notice is touched: the value can still change when that notice appears */
  readonly provisional?: { readonly missing: string };
  /** where the law is silent: the decision records that were followed */
  readonly interpreted?: readonly DecisionId[];
}

export interface DayOfProof {
  readonly day: Day;
  readonly counted: boolean;
  /** 工作日, 调休上班（春节）, 周末, 征求第三方意见 … */
  readonly why: string;
}
