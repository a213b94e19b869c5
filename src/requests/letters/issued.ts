import { hash, randomBytes } from 'node:crypto';
import type { Letter } from './types.ts';

/** A letter as it is sealed, and the digest of it that the journal keeps. */
export interface Sealable {
  readonly text: string;
  /** SM3, 64 hexadecimal digits */
  readonly digest: string;
}

const SALT_BYTES = 16;

/**
 * A letter with a salt of its own. What the letter says could be guessed from a bare digest; once the vault's text is
 * erased, and the salt with it, the digest in the journal says nothing any more.
 */
export function sealable(letter: Letter): Sealable {
  const text = JSON.stringify({ salt: randomBytes(SALT_BYTES).toString('hex'), letter });
  return { text, digest: hash('sm3', text, 'hex') };
}

/** The letter out of its sealed text; null where it is not the one whose digest the journal keeps. */
export function unsealed(text: string, digest: string): Letter | null {
  return hash('sm3', text, 'hex') === digest ? JSON.parse(text).letter : null;
}
