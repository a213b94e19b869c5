import type { Citation } from '../../citation.ts';
import type { DecisionId } from '../../decisions.ts';

/** How a decision is spoken of: its row of table 3, and a reason where several share a row. */
export type DecisionKind =
  | 'granted.already_public'
  | 'granted.provided'
  | 'partial'
  | 'denied.1'
  | 'denied.2'
  | 'denied.3'
  | 'denied.4'
  | 'denied.5'
  | 'denied.6'
  | 'denied.7'
  | 'denied.8'
  | 'unable.1.not_held'
  | 'unable.1.not_ours'
  | 'unable.2'
  | 'unable.3'
  | 'notproc.1'
  | 'notproc.2'
  | 'notproc.3'
  | 'notproc.4'
  | 'notproc.5'
  | 'other.1'
  | 'other.2'
  | 'other.3.withdrawn';

/** One way an application can end. */
export interface Decision {
  readonly kind: DecisionKind;
  /** what a clerk calls it */
  readonly label: string;
  /** the row of table 3 that it counts in */
  readonly row: string;
  readonly under: readonly Citation[];
  /** what the letter must tell the applicant, beyond what every letter states */
  readonly mustTell: readonly string[];
  readonly interpreted?: readonly DecisionId[];
}
