import type { Context } from 'hono';
import { routePath } from 'hono/route';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The pattern of the route that answered: `/desk/:agency/journal`; never the address, which a visitor may make up. */
export function patternOf(c: Context): string {
  const pattern = routePath(c);
  return pattern && pattern !== '/*' && pattern !== '*' ? pattern : 'none';
}

/** The method, where it is one. */
export function methodOf(c: Context): string {
  return METHODS.has(c.req.method) ? c.req.method : 'other';
}
