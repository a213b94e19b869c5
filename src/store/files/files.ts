import type { Instant } from '../time.ts';

/** Bytes by the SM3 of themselves. On a disk (`disk.ts`), or wherever several machines can reach it. */
export interface Files {
  /** Keeps bytes so that a crash does not lose them; the digest is what they are read by. */
  readonly write: (bytes: Uint8Array) => Promise<string>;
  /** The bytes, or undefined where there are none. Throws FileDamaged where they are not those that were written. */
  readonly read: (digest: string) => Promise<Buffer | undefined>;
  /** Forgets bytes; those that are not there are forgotten already. */
  readonly remove: (digest: string) => Promise<void>;
  /** Everything that is kept, some hundred at a time. */
  readonly list: () => AsyncIterable<readonly Kept[]>;
}

export interface Kept {
  readonly digest: string;
  readonly writtenAt: Instant;
}

/** The bytes on the disk are not those that were written. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
}
