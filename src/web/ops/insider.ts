import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Context } from 'hono';

const FORWARDED = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'];

/**
 * Whether somebody may see how the machine is doing: who has the token, and who asks from the machine itself. What a
 * proxy passes on comes from elsewhere, whatever its address.
 */
export function insider(token: string | undefined): (c: Context) => boolean {
  return (c) => hasToken(c.req.header('authorization'), token) || isFromHere(c);
}

function hasToken(header: string | undefined, token: string | undefined): boolean {
  const given = /^Bearer (\S+)$/i.exec(header ?? '')?.[1];
  return Boolean(token && given) && timingSafeEqual(digest(given ?? ''), digest(token ?? ''));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function isFromHere(c: Context): boolean {
  const address = (c.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress;
  if (!address || FORWARDED.some((name) => c.req.header(name) !== undefined)) return false;

  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return plain.startsWith('127.') || plain === '::1' || own().includes(plain);
}

function own(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address));
}
