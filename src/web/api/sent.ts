import { createHmac } from 'node:crypto';
import type { Context } from 'hono';
import type { z } from 'zod';
import { lastingSecret } from '#store/vault/secrets';
import type { Site } from '../site.ts';
import type { Call } from './call.ts';
import type { Operation } from './operations.ts';
import { problem } from './problem.ts';

/** What a call brought, validated by the schemas of its operation; else what is wrong with it. */
export async function sentWith(
  c: Context,
  site: Site,
  name: string,
  { body, query, once }: Operation,
): Promise<Pick<Call, 'body' | 'query' | 'key'> | Response> {
  const key = c.req.header('idempotency-key') ?? '';
  if (once && !/^[\w-]{8,64}$/.test(key))
    return problem(400, { detail: '请在 Idempotency-Key 里写一个 8 到 64 位的编号：字母、数字、连字符、下划线。' });

  const asked = query?.safeParse(c.req.query());
  if (asked && !asked.success) return invalid(asked.error, 400);
  if (!body) return { body: null, query: asked?.data, key: null };

  const read = await c.req.json().catch(() => undefined);
  if (read === undefined) return problem(400, { detail: '请求的内容不是 JSON。' });
  const sent = body.safeParse(read);
  if (!sent.success) return invalid(sent.error, 422);
  const kept = once ? { id: `${name}-${key}`, digest: await digestOf(site, [c.req.path, read]) } : null;
  return { body: sent.data, query: asked?.data, key: kept };
}

/** By what a body is known again. A plain digest of somebody's data could be guessed from: this one is keyed. */
async function digestOf({ db, registry }: Site, sent: unknown): Promise<string> {
  const secret = await lastingSecret(db, registry.ring, 'sent', registry.now());
  return createHmac('sm3', secret).update(JSON.stringify(sent, inOrder)).digest('hex');
}

/** The members of an object may come in any order. */
function inOrder(_name: string, value: unknown): unknown {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value;
}

function invalid({ issues }: z.ZodError, status: 400 | 422): Response {
  const errors = issues.map(({ path, message }) => ({ field: path.join('.'), says: message }));
  return problem(status, { errors });
}
