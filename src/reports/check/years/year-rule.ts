import type { Facts } from '../facts/facts.ts';
import type { Found, Rule } from '../rule.ts';
import type { Sample } from '../sample.ts';

/** A sentence that two reports of one agency, a year apart, must live up to together. What it finds is in the later one. */
export interface YearRule extends Omit<Rule, 'run' | 'examples'> {
  readonly run: (earlier: Facts, later: Facts) => Iterable<Found>;
  readonly examples: {
    readonly right: readonly (readonly [earlier: Sample, later: Sample])[];
    readonly wrong: readonly (readonly [earlier: Sample, later: Sample])[];
  };
}
