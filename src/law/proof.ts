import type { DayOfProof } from './ruling.ts';

const LEFT_OUT = '不计入';

/** Whether a day would have counted but for a consultation or another pause; days off are none of these. */
export function isLeftOut({ counted, why }: DayOfProof): boolean {
  return !counted && why.endsWith(LEFT_OUT);
}
