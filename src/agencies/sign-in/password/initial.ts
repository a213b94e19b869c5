import { randomInt } from 'node:crypto';

/** Without signs that are easily taken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 4;

/** A password to hand over on paper, `k7mp-…`: whoever gets it must change it first. 79 bits. */
export function initialPassword(): string {
  const group = () => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
