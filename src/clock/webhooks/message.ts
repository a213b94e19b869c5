import { createHmac } from 'node:crypto';
import type { Notice } from '#agencies/outbox/notice';
import type { AgencyId } from '#agencies/types';
import type { Instant } from '#store/time';

const MILLISECONDS = 1000;

/** What a webhook is sent. There is nothing personal in it: whoever wants more asks, with its token. */
export function bodyOf(agency: AgencyId, { id, kind, subject, day, at, data }: Notice): string {
  return JSON.stringify({ id: messageId(agency, id), type: kind, at, day, agency, subject, data });
}

/** What a message is called: the same each time it is sent. */
export function messageId(agency: AgencyId, id: string): string {
  return `${agency}/${id}`;
}

/** The headers that say whose message it is, as Standard Webhooks 1.0 has them. */
export function headersOf(message: { readonly id: string; readonly body: string }, secret: string, now: Instant) {
  const timestamp = String(Temporal.Instant.from(now).epochMilliseconds / MILLISECONDS);
  return {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signatureOf({ ...message, timestamp }, secret)}`,
  };
}

interface Signed {
  readonly id: string;
  readonly timestamp: string;
  readonly body: string;
}

/** HMAC-SHA256 over `id.timestamp.body`, in Base64, by the secret after `whsec_`. */
export function signatureOf({ id, timestamp, body }: Signed, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
}
