import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SystemId } from './types.ts';

const SECRET_BYTES = 32;

/** What a token looks like: which system it is, and what only that system knows. */
const TOKEN = /^gk_([a-z0-9]{1,20})_([A-Za-z0-9_-]{43})$/;

/** A token to be told once, and what of it is kept. */
export function newToken(id: SystemId): { readonly token: string; readonly hash: string } {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { token: `gk_${id.replace('system/', '')}_${secret}`, hash: hashOf(secret) };
}

/** The system that a token says it is, and the hash to hold against what is kept; null where it is none. */
export function readToken(token: string): { readonly id: SystemId; readonly hash: string } | null {
  const [, id, secret] = TOKEN.exec(token) ?? [];
  return id && secret ? { id: `system/${id}`, hash: hashOf(secret) } : null;
}

export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** 256 random bits need no salt and no slow hash. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
