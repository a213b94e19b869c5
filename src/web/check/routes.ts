import { type Context, Hono } from 'hono';
import { type PaperKind, paths } from '#paths';
import { dropUpload, KEPT_HOURS, paperOfUpload, paperSizes, uploadById } from '#store/uploads/queries';
import { notFound } from '../portal/errors.ts';
import { refer } from '../references.ts';
import { fileName, papers } from '../report/papers.ts';
import { download, page, redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { shownTo, switched } from '../view.ts';
import { deletedPage } from './deleted.ts';
import { checkPage, emptyForm } from './page.ts';
import { receive } from './receive.ts';
import { chinaTime, resultPage } from './result.ts';
import { fromStored } from './stored.ts';

/** 年报体检: the form, the result, its papers, and its end. */
export function checkRoutes(site: Site): Hono {
  return new Hono()
    .get(paths.check, async (c) => switched(c) ?? (await form(c, site)))
    .post(paths.check, (c) => receive(c, site))
    .get(paths.uploadPattern, async (c) => switched(c) ?? (await result(c, site, c.req.param('id'))))
    .get(paths.uploadPaperPattern, (c) => paper(c, site, c.req.param('file')))
    .post(paths.uploadDeletionPattern, (c) => deletion(site, c.req.param('id')))
    .get(paths.deleted, (c) => switched(c) ?? page(String(deletedPage(shownTo(c))), { unlisted: true }));
}

async function form(c: Context, site: Site): Promise<Response> {
  const beside = await refer(site, c.req.query('with') ?? '');
  return page(String(checkPage({ ...emptyForm, beside }, shownTo(c))), { unlisted: beside !== null });
}

async function result(c: Context, site: Site, id: string): Promise<Response> {
  const row = await uploadById(site.db, id, site.now());
  if (!row) return notFound(c);

  const until = chinaTime(Temporal.Instant.from(row.at).add({ hours: KEPT_HOURS }).toString());
  const sizes = await paperSizes(site.db, id);
  return page(String(resultPage({ id, name: row.name, reading: fromStored(row.reading), sizes, until }, shownTo(c))), {
    unlisted: true,
  });
}

async function paper(c: Context, site: Site, file: string): Promise<Response> {
  const [id = '', kind] = file.split('.') as [string, PaperKind];
  const row = await uploadById(site.db, id, site.now());
  const bytes = await paperOfUpload(site.db, { id, kind, now: site.now() });
  if (!row || !bytes) return notFound(c);

  const name = fileName(fromStored(row.reading).report, kind);
  return download(bytes, {
    name,
    type: papers[kind].type,
    headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  });
}

async function deletion(site: Site, id: string): Promise<Response> {
  await dropUpload(site.db, id);
  return redirect(paths.deleted);
}
