import { drawn } from './drawn.ts';

const GROUPS = 4;
const LETTERS = 4;

/** A password to hand over on paper, `k7mp-…`: whoever gets it must change it first. */
export function initialPassword(): string {
  return drawn(GROUPS, LETTERS);
}
