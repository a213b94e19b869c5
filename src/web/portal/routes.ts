import { type Context, Hono } from 'hono';
import { type PaperKind, paths, referenceOf } from '#paths';
import { reportSchema } from '#reports/write/json-schema';
import { favicon } from '#ui/icons';
import { stylesheet } from '#ui/stylesheet';
import { fixedIn } from '../fixed.ts';
import { galleryPage } from '../gallery/page.ts';
import type { Published } from '../library.ts';
import { fileName, papers } from '../report/papers.ts';
import { download, prepare, send } from '../respond.ts';
import type { Site } from '../site.ts';
import { accessibilityPage } from './accessibility.ts';
import { notFound } from './errors.ts';
import { homePage } from './home.ts';
import { robots, sitemap } from './machines.ts';
import { privacyPage } from './privacy.ts';
import { publishedPage } from './published.ts';
import { reportsPage } from './reports.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

/** What is the same for every visitor: made before the first one comes, but for reports with their files. */
export function portalRoutes(site: Pick<Site, 'library' | 'demo'>): Hono {
  const { library } = site;
  const fixed = fixedIn(site);

  return new Hono()
    .get(
      paths.home,
      fixed(paths.home, (shown) => homePage(library, shown)),
    )
    .get(paths.reports, listOf(site))
    .get(paths.reportPattern, reportsOf(site))
    .get(paths.reportPaperPattern, (c) => paperOf(c, library))
    .get(paths.privacy, fixed(paths.privacy, privacyPage))
    .get(paths.accessibility, fixed(paths.accessibility, accessibilityPage))
    .get(paths.gallery, fixed(paths.gallery, galleryPage, { 'x-robots-tag': 'noindex' }))
    .get(paths.schema, always(reportSchema(), 'application/schema+json; charset=utf-8', A_DAY))
    .get(stylesheet.href, always(stylesheet.text, 'text/css; charset=utf-8', FOREVER))
    .get(paths.favicon, always(favicon, 'image/svg+xml', A_DAY))
    .get(paths.robots, always(robots, 'text/plain; charset=utf-8', A_DAY))
    .get(paths.sitemap, (c) => sitemap(c, library));
}

type Page = (c: Context) => Response;

/** The list whole, and year by year. */
function listOf(site: Pick<Site, 'library' | 'demo'>): Page {
  const { library } = site;
  const fixed = fixedIn(site);
  const years = new Set(library.map(({ key }) => key.year));
  const all = fixed(paths.reports, (shown) => reportsPage(library, null, shown));
  const byYear = new Map(
    [...years].map((year) => [
      String(year),
      fixed(paths.reportsOfYear(year), (shown) => reportsPage(library, year, shown)),
    ]),
  );

  return (c) => {
    const year = c.req.query('year');
    return year === undefined ? all(c) : (byYear.get(year) ?? notFound)(c);
  };
}

function reportsOf(site: Pick<Site, 'library' | 'demo'>): (c: Context) => Promise<Response> {
  const made = new Map<string, Promise<Page>>();

  return async (c) => {
    const reference = `${c.req.param('agency')}/${c.req.param('year')}`;
    const published = site.library.find(({ key }) => referenceOf(key) === reference);
    if (!published) return notFound(c);

    const page = made.get(reference) ?? reportOf(published, site);
    made.set(reference, page);
    return (await page)(c);
  };
}

/** The page of a report, made when it is first asked for. */
async function reportOf(published: Published, site: Pick<Site, 'library' | 'demo'>): Promise<Page> {
  const sizes = new Map([...(await published.papers())].map(([kind, bytes]) => [kind, bytes.byteLength]));
  return fixedIn(site)(paths.report(published.key), (shown) =>
    publishedPage({ published, sizes }, site.library, shown),
  );
}

async function paperOf(c: Context, library: Site['library']): Promise<Response> {
  const [year, kind] = (c.req.param('file') ?? '').split('.');
  const reference = `${c.req.param('agency')}/${year}`;
  const published = library.find(({ key }) => referenceOf(key) === reference);
  const bytes = (await published?.papers())?.get(kind as PaperKind);
  if (!published || !bytes) return notFound(c);

  return download(bytes, typeAndName(published, kind as PaperKind));
}

function typeAndName({ report }: Published, kind: PaperKind) {
  return {
    name: fileName(report, kind),
    type: papers[kind].type,
    headers: { 'cache-control': 'public, max-age=3600' },
  };
}

function always(body: string, type: string, caching: string): Page {
  const prepared = prepare(body, type, { 'cache-control': caching, vary: 'Accept-Encoding' });
  return (c) => send(c, prepared);
}
