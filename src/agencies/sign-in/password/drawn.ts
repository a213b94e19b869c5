import { randomInt } from 'node:crypto';

/** Without signs that are easily taken for one another on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Letters drawn at random, in groups: `k7mp-x2qa`. Five bits a letter. */
export function drawn(groups: number, letters: number): string {
  const group = () => Array.from({ length: letters }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
