import { deserialize } from 'node:v8';
import { checkYears } from '#reports/check/check';
import { type Checked, type KeptReport, printed, stillStanding, without } from './check.ts';
import { readSpan } from './spool.ts';
import type { CompareOrder, Setup } from './work.ts';

/** A report whose line changes because of another year's: `at` is its position in the order. */
export type Compared = Pick<Checked, 'text' | 'counts' | 'silenced'> & { readonly at: number };

/** Holds one agency's reports of several years against each other, and prints anew those where that finds something. */
export function compare({ file, kept }: CompareOrder, setup: Setup): readonly Compared[] {
  const years = kept.map((span) => deserialize(readSpan(file, span)) as KeptReport);
  const found = checkYears(years.map(({ report }) => report));

  return years.flatMap((one, at) => {
    const all = found.get(one.report) ?? [];
    const more = stillStanding(all, setup);
    const silenced = without(all, more);
    return all.length ? [{ at, silenced, ...printed({ ...one, findings: [...one.findings, ...more] }, setup) }] : [];
  });
}
