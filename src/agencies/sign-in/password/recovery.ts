import { drawn } from './drawn.ts';

const CODES = 10;
const GROUPS = 2;
const LETTERS = 5;

/** Codes to keep on paper, `k7mpx-2qa8h`: each takes the place of an authenticator once. */
export function recoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => drawn(GROUPS, LETTERS));
}
