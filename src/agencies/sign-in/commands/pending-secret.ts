import { symmetricDecrypt } from 'better-auth/crypto';
import { twoFactorOf } from '../queries/codes.ts';
import type { OpenSession, SignIn } from '../types.ts';

/** A secret that no authenticator has confirmed yet. */
export interface PendingSecret {
  /** base32, to be typed */
  readonly secret: string;
  /** what a camera reads */
  readonly uri: string;
}

const ISSUER = '政府信息公开';

/** The secret that whoever is enrolling is to give to his authenticator; null where he has not begun. */
export async function pendingSecret(s: SignIn, { asker, username }: OpenSession): Promise<PendingSecret | null> {
  const row = await twoFactorOf(s.ledger.db, asker.actor);
  if (!row || row.verified === 1) return null;

  const secret = base32(await symmetricDecrypt({ key: s.secret, data: row.secret }));
  const [label, issuer] = [encodeURIComponent(username), encodeURIComponent(ISSUER)];
  return { secret, uri: `otpauth://totp/${label}?secret=${secret}&issuer=${issuer}` };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BITS = 5;

/** RFC 4648, without padding. */
function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(BITS, '0'), 2)]).join('');
}
