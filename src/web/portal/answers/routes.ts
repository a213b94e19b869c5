import { type Context, Hono } from 'hono';
import { agencyById, allAgencies } from '#agencies/queries';
import { paths } from '#paths';
import { type ReleaseNumber, releaseNumber, releaseOwner } from '#requests/releases/ids';
import { publicFile, publicFilesOf, publicWordsOf } from '#requests/releases/opened';
import { publicStamp, releaseByNumber } from '#requests/releases/queries';
import { keptPages } from '../../kept-pages.ts';
import { download, page } from '../../respond.ts';
import type { Site } from '../../site.ts';
import { shownTo } from '../../view.ts';
import { notFound } from '../errors.ts';
import { answerPage } from './answer-page.ts';
import { gonePage } from './gone-page.ts';
import { listPage } from './list-page.ts';
import { answersListed } from './listed.ts';
import { placeIn, placeOf } from './place.ts';

const GONE = 410;

/** 依申请公开转为主动公开: what was given to one applicant and is everybody's now. Nothing in it says who asked. */
export function answerRoutes(site: Site): Hono {
  const kept = keptPages(site, () => publicStamp(site.db));

  return new Hono()
    .get(paths.answers, async (c) => (await list(c, site, kept)) ?? notFound(c))
    .get(paths.answersOfPattern, async (c) => (await list(c, site, kept, c.req.param('agency'))) ?? notFound(c))
    .get(paths.answerPattern, async (c) => (await one(c, site, kept)) ?? gone(c, site))
    .get(paths.answerFilePattern, async (c) => (await file(c, site)) ?? notFound(c));
}

type Kept = ReturnType<typeof keptPages>;

function list(c: Context, site: Site, kept: Kept, id?: string): Promise<Response | null> {
  const after = placeIn(c.req.query('after') ?? '');
  const path = id ? paths.answersOf(id) : paths.answers;
  const here = after ? `${path}?after=${placeOf(after)}` : path;

  return kept(c, here, async (shown) => {
    const agencies = await allAgencies(site.db);
    const agency = id ? agencies.find((one) => one.id === id) : undefined;
    if (id && !agency) return null;
    return listPage({ ...(await answersListed(site, { agencies, agency, after })), agency, after }, shown);
  });
}

function one(c: Context, site: Site, kept: Kept): Promise<Response | null> {
  const { id, number } = asked(c);

  return kept(c, paths.answer(id, number), async (shown) => {
    const row = await releaseByNumber(site.db, id, number);
    const agency = row?.state === 'released' ? await agencyById(site.db, id) : null;
    const owner = releaseOwner(number);
    const words = agency && (await publicWordsOf(site.registry, id, [owner])).get(owner);
    if (!row || !agency || !words) return null;
    const files = await publicFilesOf(site.registry, id, number);
    return answerPage({ agency, number, words, files, day: row.day }, shown);
  });
}

/** What was taken down says so; a number that never was is none. */
async function gone(c: Context, { db }: Site): Promise<Response> {
  const { id, number } = asked(c);
  const row = await releaseByNumber(db, id, number);
  if (row?.state !== 'takenDown') return notFound(c);
  return page(String(gonePage(row.day, shownTo(c))), { status: GONE, unlisted: true });
}

async function file(c: Context, { db, registry }: Site): Promise<Response | null> {
  const { id, number } = asked(c);
  const row = await releaseByNumber(db, id, number);
  if (row?.state !== 'released') return null;
  const found = await publicFile(registry, id, { number, digest: c.req.param('digest') ?? '' });
  return (
    found && download(found.bytes, { name: found.name, type: found.media, headers: { 'cache-control': 'no-cache' } })
  );
}

function asked(c: Context): { readonly id: string; readonly number: ReleaseNumber } {
  const number = releaseNumber(c.req.param('answer') ?? '') ?? { year: 0, n: 0 };
  return { id: c.req.param('agency') ?? '', number };
}
