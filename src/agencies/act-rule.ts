import type { Citation } from '#law/citation';
import type { Outsider, Role } from './roles.ts';

/** Which agencies' subjects, seen from the agency of whoever acts; without it, his own agency's. */
export type Reach = 'below' | 'self' | 'any';

/** Who may do an act: `securityAdmin` of the subject's own agency, `supervisor of below`, `anyone of self`. */
export type Grant = Role | Outsider | `${Role | Outsider | 'anyone'} of ${Reach}`;

/** One row of a table of acts. What is not in a table cannot happen. */
export interface ActRule<State extends string = string> {
  /** what the act is called on pages */
  readonly says: string;
  /** the states in which it may be done; `none` is before the subject's first act */
  readonly from: readonly (State | 'none')[] | 'any';
  /** the state after it; absent where it changes none */
  readonly to?: State;
  readonly by: readonly Grant[];
  readonly under: Citation;
  /** whoever did one of these acts on the subject may not do this one */
  readonly otherThan?: readonly string[];
  /** the letter that goes with it */
  readonly sends?: string;
  /** only looks: nothing is recorded */
  readonly looks?: true;
}

export type ActTable<State extends string = string> = Readonly<Record<string, ActRule<State>>>;
