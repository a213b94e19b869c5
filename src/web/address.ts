import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

/**
 * Where a visitor comes from. Behind a proxy that is the last address the proxy added; what stands before it the
 * visitor may have made up.
 */
export function addressFrom(proxied: boolean): (c: Context) => string | null {
  return (c) => {
    const socket = (c.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress ?? null;
    const forwarded = proxied ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    return forwarded || socket;
  };
}
