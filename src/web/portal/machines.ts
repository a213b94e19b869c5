import type { Context } from 'hono';
import { paths } from '#paths';
import type { Library } from '../library.ts';
import { securityHeaders } from '../respond.ts';

/** What search engines may fetch. */
export const robots = `User-agent: *
Disallow: ${paths.check}/
Disallow: ${paths.compare}
Disallow: ${paths.track}
Disallow: ${paths.gallery}
Disallow: ${paths.desk}
Allow: /
`;

/** Every page worth finding. */
export function sitemap(c: Context, library: Library): Response {
  const { origin } = new URL(c.req.url);
  const pages = [
    paths.home,
    paths.apply,
    paths.answers,
    paths.complain,
    paths.reports,
    paths.check,
    paths.due,
    paths.fee,
    paths.privacy,
    paths.accessibility,
    ...library.map(({ key }) => paths.report(key)),
  ];
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map((path) => `<url><loc>${escapedUrl(origin + path)}</loc></url>`).join('\n')}
</urlset>
`;
  return new Response(body, { headers: { ...securityHeaders, 'content-type': 'application/xml; charset=utf-8' } });
}

function escapedUrl(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
