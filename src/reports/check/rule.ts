import type { Citation } from '#law/citation';
import type { Finding, Kind, Severity, Where } from '../finding.ts';
import type { Facts } from './facts/facts.ts';
import type { Sample } from './sample.ts';

/** What a rule found: a finding without what the rule itself knows. */
export interface Found {
  /** the place in the finding's id: `natural`, `一(二)`, `T3` */
  readonly at: string;
  readonly where: Where;
  readonly message: string;
  readonly severity?: Severity;
  readonly arithmetic?: string;
  readonly found?: number | string;
  readonly expected?: number | string;
  readonly culprit?: NonNullable<Finding['culprit']>;
}

/** One sentence that a report must live up to. */
export interface Rule {
  /** group, dot, name: `T3.balance`; README.md lists the groups */
  readonly id: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly under: Citation;
  /** what must hold, in a plain sentence */
  readonly says: string;
  readonly run: (facts: Facts) => Iterable<Found>;
  readonly examples: Examples;
}

/** Reports cut down to what the rule looks at. Every rule has both kinds. */
export interface Examples {
  /** nothing may be found in these */
  readonly right: readonly Sample[];
  /** something must be found in these; `quote` is part of the words found */
  readonly wrong: readonly (Sample & { readonly quote?: string | null })[];
}
