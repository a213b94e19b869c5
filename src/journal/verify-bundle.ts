import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { BUNDLE, fingerprintOf, header, jsonOf, type Seal, seal } from './bundle.ts';
import { type Line, linesOf } from './bundle-lines.ts';
import { BundleWalk } from './verify-bundle-walk.ts';
import type { Verified } from './verify-finding.ts';

/** What a bundle is worth by itself: no database is asked. */
export interface VerifiedBundle extends Verified {
  /** what is wrong with the file as a whole, a sentence each */
  readonly troubles: readonly string[];
  /** of the key that signed it, and is to be compared with what was published; null where there is no good signature */
  readonly fingerprint: string | null;
}

const notABundle: VerifiedBundle = {
  agencies: 0,
  acts: 0,
  findings: [],
  wrong: 0,
  troubles: ['这个文件不是导出的留痕'],
  fingerprint: null,
};

/** Reads a bundle once: its signature, its chains, and whether they end where its header says. */
export async function verifyBundle(chunks: AsyncIterable<Uint8Array>): Promise<VerifiedBundle> {
  const lines = linesOf(chunks);
  const first = (await lines.next()).value;
  const walk = first && begun(first);
  if (!walk) return notABundle;

  const digest = createHash('sm3').update(first.bytes);
  let signature: Signature = { trouble: '文件的末尾没有签名，是不完整的' };
  for await (const { bytes, last } of lines) {
    const value = jsonOf(Buffer.from(bytes).toString());
    if (last) signature = signatureIn(value, digest.digest());
    else {
      digest.update(bytes);
      walk.row(value);
    }
  }
  return ended(walk, signature);
}

function begun({ bytes }: Line): BundleWalk | null {
  const { data } = header.safeParse(jsonOf(Buffer.from(bytes).toString()));
  return data?.format === BUNDLE ? new BundleWalk(data) : null;
}

type Signature = { readonly trouble: string } | { readonly fingerprint: string };

/** Who signed the digest of everything before the last line. */
function signatureIn(value: unknown, digest: Buffer): Signature {
  const { data } = seal.safeParse(value);
  const key = data && keyIn(data);
  if (!key) return { trouble: '文件的末尾没有签名，是不完整的' };

  const good =
    data.digest === digest.toString('hex') && verify(null, digest, key, Buffer.from(data.signature, 'base64'));
  return good ? { fingerprint: fingerprintOf(key) } : { trouble: '内容与签名不符，导出以后被改动过' };
}

function keyIn({ key }: Seal): KeyObject | null {
  try {
    const found = createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
    return found.asymmetricKeyType === 'ed25519' ? found : null;
  } catch {
    return null;
  }
}

function ended(walk: BundleWalk, signature: Signature): VerifiedBundle {
  walk.end();
  const signed = 'fingerprint' in signature;
  const unreadable = walk.unreadable ? [`有 ${walk.unreadable} 行读不出`] : [];
  return {
    ...walk.findings.done(),
    troubles: [...(signed ? [] : [signature.trouble]), ...unreadable],
    fingerprint: signed ? signature.fingerprint : null,
  };
}
