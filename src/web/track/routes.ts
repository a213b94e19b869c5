import { Hono } from 'hono';
import { paths } from '#paths';
import type { Site } from '../site.ts';
import { switched } from '../view.ts';
import { trackedComplaintRoutes } from './complaint/routes.ts';
import { find, findForm } from './find.ts';
import { givenFile } from './given-files.ts';
import { letterFile } from './letter-file.ts';
import { noticeFile } from './notices.ts';
import { ownAct, ownForm } from './own-act.ts';
import { ownForms } from './own-forms.ts';
import { end, otherPart, receipt, status } from './status.ts';

/** 查询进度: by number and code to one request, and what its applicant can do about it. */
export function trackRoutes(site: Site): Hono {
  const routes = new Hono()
    .route('/', trackedComplaintRoutes(site))
    .get(paths.track, (c) => switched(c) ?? findForm(c, { over: c.req.query('over') !== undefined }))
    .post(paths.track, (c) => find(c, site))
    .get(paths.tracked, async (c) => switched(c) ?? (await status(c, site)))
    .get(paths.receipt, async (c) => switched(c) ?? (await receipt(c, site)))
    .get(paths.trackedLetterPattern, (c) => letterFile(c, site))
    .get(paths.trackedNoticePattern, (c) => noticeFile(c, site))
    .get(paths.trackedFilePattern, (c) => givenFile(c, site))
    .post(paths.trackedPart, (c) => otherPart(c, site))
    .post(paths.trackedEnd, (c) => end(c, site));

  for (const form of Object.values(ownForms))
    routes
      .get(form.path, async (c) => switched(c) ?? (await ownForm(c, site, form)))
      .post(form.path, (c) => ownAct(c, site, form));
  return routes;
}
