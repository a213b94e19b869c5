import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';

/** What a browser must keep to on every answer of this site. */
export const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

type Headers = Readonly<Record<string, string>>;

/** A body with its headers, ready to be sent any number of times. */
export interface Prepared {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
  readonly gzipHeaders: Headers;
}

/** Does once what every answer would have to do: encode, compress, name the version. */
export function prepare(body: string, type: string, more: Headers = {}): Prepared {
  const plain = Buffer.from(body);
  const gzip = gzipSync(plain);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`;
  const headers = {
    ...securityHeaders,
    'content-type': type,
    'cache-control': 'no-cache',
    vary: 'Cookie, Accept-Encoding',
    etag,
    ...more,
  };

  return {
    plain,
    gzip,
    headers: { ...headers, 'content-length': String(plain.length) },
    gzipHeaders: { ...headers, 'content-encoding': 'gzip', 'content-length': String(gzip.length) },
  };
}

/** Sends what was prepared, or says that the browser has it already. */
export function send(c: Context, { plain, gzip, headers, gzipHeaders }: Prepared): Response {
  if (headers.etag && c.req.header('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers });
  const small = c.req.header('accept-encoding')?.includes('gzip');
  return small ? new Response(gzip, { headers: gzipHeaders }) : new Response(plain, { headers });
}

/** A page made for this one request. `unlisted` pages are stored by nobody and found by no search engine. */
export function page(body: string, { status = 200, unlisted = false, headers = {} }: Made = {}): Response {
  const privacy = unlisted
    ? { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
    : { 'cache-control': 'no-cache' };
  return new Response(body, {
    status,
    headers: { ...securityHeaders, ...privacy, 'content-type': HTML, vary: 'Cookie', ...headers },
  });
}

interface Made {
  readonly status?: number;
  readonly unlisted?: boolean;
  readonly headers?: Headers;
}

export const HTML = 'text/html; charset=utf-8';

/** On to another address, by GET. */
export function redirect(to: string, headers: Headers = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { ...securityHeaders, 'cache-control': 'no-store', location: to, ...headers },
  });
}

/** A paper to keep, under a Chinese file name. */
export function download(bytes: Uint8Array, { name, type, headers = {} }: Download): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...securityHeaders,
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...headers,
    },
  });
}

interface Download {
  readonly name: string;
  readonly type: string;
  readonly headers?: Headers;
}
