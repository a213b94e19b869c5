import type { Conflict, NotAllowed } from '#journal/types';
import type { Citation } from '#law/citation';
import { securityHeaders } from '../respond.ts';
import { type Trouble, troubles } from './operations.ts';

interface Wrong {
  readonly detail?: string;
  readonly articles?: readonly Citation[];
  readonly errors?: readonly { readonly field: string; readonly says: string }[];
  readonly headers?: Readonly<Record<string, string>>;
}

const headers = { ...securityHeaders, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };

export function json(body: unknown, status = 200, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8', ...more },
  });
}

/** What keeps something from being done, as RFC 9457 has it. */
export function problem(status: Trouble, wrong: Wrong = {}): Response {
  const title = troubles[status];
  const { detail = `${title}。`, articles = [], errors = [] } = wrong;
  const body = { type: 'about:blank', title, status, detail, articles, errors };
  return json(body, status, { 'content-type': 'application/problem+json; charset=utf-8', ...wrong.headers });
}

/** Why a command did not do it. */
export function refusal({ why }: NotAllowed | Conflict): Response {
  const { says, because, field } = why;
  return problem(field ? 422 : 409, {
    detail: says,
    articles: because.map(articleOf),
    errors: field ? [{ field, says }] : [],
  });
}

/** An article, as machines are told of it. */
export function articleOf({ source, at }: Citation): Pick<Citation, 'source' | 'at'> {
  return { source, at };
}
