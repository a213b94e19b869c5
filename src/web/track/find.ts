import type { Context } from 'hono';
import { paths } from '#paths';
import { followedBy } from '#remedies/complaints/queries/followed';
import { trackedBy } from '#requests/queries/tracked';
import { attempt } from '#store/rates/queries';
import { visitorKey } from '../check/visitor.ts';
import { readForm } from '../reading/form.ts';
import { page, redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { shownTo } from '../view.ts';
import { type Finding, findPage } from './find-page.ts';
import { TRIES } from './limits.ts';
import { newComplaintTicket, newTicket } from './ticket.ts';

const MOST_BYTES = 4096;
const WRONG_FORM = 422;
const TOO_MANY = 429;
const SECONDS = 60;

export function findForm(
  c: Context,
  shows: Partial<Finding> = {},
  status = 200,
  more: Readonly<Record<string, string>> = {},
) {
  const finding = { number: '', mistakes: [], ...shows };
  return page(String(findPage(finding, shownTo(c))), { status, unlisted: true, headers: more });
}

/** POST 查询进度: whichever of the two is wrong, the answer is the same. */
export async function find(c: Context, site: Site): Promise<Response> {
  const wait = await waitOf(c, site);
  const { fields } = await readForm(c.req.raw, MOST_BYTES);
  const number = (fields.get('number') ?? '').trim();
  const code = (fields.get('code') ?? '').trim();
  if (wait !== null) return tooOften(c, number, wait);

  const missing = [
    ...(number ? [] : [{ field: 'number', says: '请填写回执上的编号' }]),
    ...(code ? [] : [{ field: 'code', says: '请填写回执上的查询码' }]),
  ];
  if (missing.length) return findForm(c, { number, mistakes: missing }, WRONG_FORM);

  const tracked = await trackedBy(site.registry, number, code);
  const followed = await followedBy(site.registry, number, code);
  if (tracked) return redirect(paths.tracked, { 'set-cookie': newTicket(c, site, tracked) });
  if (followed) return redirect(paths.trackedComplaint, { 'set-cookie': newComplaintTicket(c, site, followed) });
  return findForm(
    c,
    { number, mistakes: [{ field: 'number', says: '编号或者查询码不对，请照回执再填一次' }] },
    WRONG_FORM,
  );
}

/** Minutes that this address must wait; null where it need not. */
export function waitOf(c: Context, site: Site): Promise<number | null> {
  return attempt(site.db, { key: visitorKey(site.addressOf(c), 'track'), now: site.now(), limit: TRIES });
}

function tooOften(c: Context, number: string, minutes: number): Response {
  const says = `同一网络短时间内查询得太多，请 ${minutes} 分钟以后再查`;
  const headers = { 'retry-after': String(minutes * SECONDS) };
  return findForm(c, { number, mistakes: [{ field: 'number', says }] }, TOO_MANY, headers);
}
