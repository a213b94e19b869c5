import type { Hint } from './settle.ts';

/** Sentences that say how many 规范性文件 were made, repealed or are in force: verbs, and the column they speak of. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:制发|制定|出台|印发|制定出台)的?(?:行政)?规范性文件(?:共|共计|合计)?(\d+)[件个份]/g, 'issued'],
  [/(?:废止|失效|宣布废止)的?(?:行政)?规范性文件(?:共|共计|合计)?(\d+)[件个份]/g, 'repealed'],
  [/(?:现行有效|继续有效)的?(?:行政)?规范性文件(?:共|共计|合计)?(\d+)[件个份]/g, 'in_force'],
];

/**
 * What sentences say of 表二's 行政规范性文件. They only choose among the ways that digits which run together can be
 * parted; they never put a number where the table has another.
 *
 * @param squeezed text without white space
 */
export function hintsIn(squeezed: string): readonly Hint[] {
  if (!squeezed.includes('规范性文件')) return [];
  return SAYINGS.flatMap(([pattern, column]) =>
    [...squeezed.matchAll(pattern)].map((match) => ({ row: 'normative', column, digits: match[1] as string })),
  );
}
