import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** KiB of memory, passes over it, lanes: the smallest that OWASP recommends for argon2id. */
const MEMORY = 19_456;
const PASSES = 2;
const LANES = 1;
const SALT_BYTES = 16;
const TAG_BYTES = 32;
const VERSION = 19;

const derive = promisify(argon2);

/** What is kept of a password: argon2id in PHC form, `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const cost = { memory: MEMORY, passes: PASSES, parallelism: LANES };
  const tag = await derive('argon2id', { message: spelled(password), nonce, tagLength: TAG_BYTES, ...cost });
  return `$argon2id$v=${VERSION}$m=${MEMORY},t=${PASSES},p=${LANES}$${base64(nonce)}$${base64(tag)}`;
}

/** Whether it is the password that was kept. Throws RangeError for what `hashPassword` never wrote. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const { tag, ...how } = parsed(kept);
  const mine = await derive('argon2id', { message: spelled(password), tagLength: tag.length, ...how });
  return timingSafeEqual(mine, tag);
}

/** A kept password that nothing typed will match, and that takes as long to try. */
export function nobodysPassword(): Promise<string> {
  return hashPassword(randomBytes(TAG_BYTES).toString('base64url'));
}

/** One spelling, whatever keyboard it was typed on. */
function spelled(password: string): string {
  return password.normalize('NFKC');
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function parsed(kept: string): Omit<Argon2Parameters, 'message' | 'tagLength'> & { readonly tag: Buffer } {
  const [, memory, passes, lanes, salt = '', tag = ''] = PHC.exec(kept) ?? [];
  if (!tag) throw new RangeError('not a kept password');
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(lanes),
    nonce: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

/** PHC writes base64 without padding. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
