import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { JournalRow } from '#store/tables/journal';
import { covered } from './canonical.ts';
import type { AgencyHead } from './verify-finding.ts';

export const BUNDLE = 'gongkai journal bundle 1';
export const HEADS = 'gongkai journal heads 1';

const hexHash = z.string().regex(/^[0-9a-f]{64}$/);
const whole = z.int().min(0);
/** written in the one way there is: no bit of it can change unseen */
const base64 = z.string().refine((text) => Buffer.from(text, 'base64').toString('base64') === text);

/** A file of heads, and the first line of a bundle. */
export const header = z.object({
  format: z.enum([BUNDLE, HEADS]),
  instant: z.string(),
  /** how many acts the heads stand for */
  count: whole,
  heads: z.array(z.object({ agency: z.string(), seq: whole, hash: hexHash })),
});

export type Header = z.infer<typeof header>;

/** The columns of a line in the middle of a bundle, in this order. */
export const bundled: readonly (keyof JournalRow)[] = [...covered, 'hash'];

/** A line in the middle of a bundle: the columns as they are stored. */
export const bundledRow = z.object({
  agency_id: z.string(),
  seq: z.int(),
  subject: z.string(),
  version: z.int(),
  act: z.string(),
  v: z.int(),
  actor: z.string(),
  day: z.string(),
  instant: z.string(),
  under: z.string(),
  data: z.string(),
  prev: z.string(),
  hash: z.string(),
});

export type BundledRow = z.infer<typeof bundledRow>;

/** The last line of a bundle. */
export const seal = z.object({
  /** SM3 of every byte before this line */
  digest: hexHash,
  /** the public key, SPKI in DER, as base64 */
  key: base64,
  /** Ed25519 signature of the 32 bytes of the digest, as base64 */
  signature: base64,
});

export type Seal = z.infer<typeof seal>;

/** A file of heads, a line a chain: short enough to print. */
export function headsText({ heads, ...header }: Header): string {
  const lines = heads.map((head) => `\n    ${JSON.stringify(head)}`);
  return `${JSON.stringify(header, null, 2).slice(0, -2)},\n  "heads": [${lines.join(',')}\n  ]\n}\n`;
}

/** The heads in a file of heads, or in a bundle's first line. Null where there are none. */
export function headsIn(text: string): readonly AgencyHead[] | null {
  for (const part of [text, text.slice(0, text.indexOf('\n') + 1)]) {
    const parsed = header.safeParse(jsonOf(part));
    if (parsed.success) return parsed.data.heads;
  }
  return null;
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** SM3 of the public key (SPKI in DER), as hexadecimal digits: what is printed, published and compared. */
export function fingerprintOf(key: KeyObject): string {
  return hash('sm3', spki(key), 'hex');
}

export function spki(key: KeyObject): Buffer {
  return (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });
}
