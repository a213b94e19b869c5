import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant } from '#store/time';

const ID_BYTES = 16;
const SHORTEST_SECONDS = 3;
const DAY_SECONDS = 86_400;
/** What came of a form is remembered for a week: one that is older might act twice. */
const LONGEST_SECONDS = 5 * DAY_SECONDS;

export interface TokenOf {
  readonly secret: string;
  readonly agency: string;
  readonly now: Instant;
}

/** What a form carries: which sending it is, and when it was first shown. Signed, so that nobody makes one up. */
export function newToken({ secret, agency, now }: TokenOf): string {
  const said = `${randomBytes(ID_BYTES).toString('base64url')}.${secondsOf(now)}`;
  return `${said}.${signed(secret, agency, said)}`;
}

/** The key by which a form sent twice acts once; or why the form must be sent once more. */
export function readToken(
  token: string,
  { secret, agency, now }: TokenOf,
): { readonly key: string } | 'none' | 'early' | 'old' {
  const [id = '', since = '', mac = ''] = token.split('.');
  if (!isSame(mac, signed(secret, agency, `${id}.${since}`))) return 'none';

  const age = secondsOf(now) - Number(since);
  if (age < SHORTEST_SECONDS) return 'early';
  return age > LONGEST_SECONDS ? 'old' : { key: id };
}

function signed(secret: string, agency: string, said: string): string {
  return createHmac('sha256', secret).update(`apply ${agency} ${said}`).digest('base64url');
}

function isSame(brought: string, mine: string): boolean {
  const [a, b] = [Buffer.from(brought), Buffer.from(mine)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function secondsOf(instant: Instant): number {
  return Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1000);
}
