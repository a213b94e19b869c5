import type { Context } from 'hono';

/** Whether browsers speak https: as the site's own address says, else as the proxy before us says. */
export function httpsFrom(origin: string | null, proxied: boolean): (c: Context) => boolean {
  if (origin) return () => origin.startsWith('https:');
  return (c) => proxied && c.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim() === 'https';
}
