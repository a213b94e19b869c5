import { deserialize } from 'node:v8';
import { checkYears } from '#reports/check/check';
import { type Checked, type KeptReport, printed, stillStanding } from './check.ts';
import { readSpan } from './spool.ts';
import type { CompareOrder, Setup } from './work.ts';

/** A report whose line changes because of another year's: `at` is its position in the order. */
export type Compared = Pick<Checked, 'text' | 'counts'> & { readonly at: number };

/** Holds one agency's reports of several years against each other, and prints anew those where that finds something. */
export function compare({ file, kept }: CompareOrder, setup: Setup): readonly Compared[] {
  const years = kept.map((span) => deserialize(readSpan(file, span)) as KeptReport);
  const found = checkYears(years.map(({ report }) => report));

  return years.flatMap((one, at) => {
    const more = stillStanding(found.get(one.report) ?? [], setup);
    return more.length ? [{ at, ...printed({ ...one, findings: [...one.findings, ...more] }, setup) }] : [];
  });
}
