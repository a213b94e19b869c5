import type { Context } from 'hono';
import { paths } from '#paths';
import { personOf } from '#requests/ids';
import { formFields } from '#ui/form';
import type { Mistake } from '#ui/notice';
import { FIELD_BYTES, SENT_BYTES } from '../apply/limits.ts';
import { readForm, type Sent } from '../reading/form.ts';
import { redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { shownTo } from '../view.ts';
import { findForm, waitOf } from './find.ts';
import { type Found, foundBy, newFormKey, ownPage, toFind } from './found.ts';
import type { OwnForm } from './own-form.ts';
import { ownFormPage } from './own-form-page.ts';
import { isOwnForm, renewed } from './ticket.ts';

const WRONG_FORM = 422;
const TOO_MANY = 429;
const nothing: ReadonlyMap<string, string> = new Map();

export async function ownForm(c: Context, site: Site, form: OwnForm): Promise<Response> {
  const found = await foundBy(c, site);
  return found ? show(c, site, found, { form, fields: nothing, mistakes: [] }) : toFind();
}

/** Does what the form asks, once; what is refused comes back with everything typed. */
export async function ownAct(c: Context, site: Site, form: OwnForm): Promise<Response> {
  const found = await foundBy(c, site);
  const wait = await waitOf(c, site);
  const sent = await readForm(c.req.raw, found && wait === null && form.files ? SENT_BYTES : FIELD_BYTES);
  const typed = form.typed
    .map((field) => sent.fields.get(field))
    .filter(Boolean)
    .join('\n\n');
  if (!found) return findForm(c, { over: true, ...(typed && { typed }) }, WRONG_FORM);

  const mistake = wait === null ? await mistakeIn(site, found, form, sent) : tooOften(wait);
  if (mistake)
    return show(
      c,
      site,
      found,
      { form, fields: sent.fields, mistakes: [mistake] },
      wait === null ? WRONG_FORM : TOO_MANY,
    );
  return redirect(`${paths.tracked}?done=${form.act}`, { 'set-cookie': renewed(c, site, found.ticket) });
}

async function mistakeIn(site: Site, { ticket, own }: Found, form: OwnForm, sent: Sent): Promise<Mistake | null> {
  const { fields, tooMuch } = sent;
  if (!isOwnForm(ticket, fields.get(formFields.csrf) ?? ''))
    return { field: 'send', says: '这一页打开以后查询过别的申请。请看清是哪一件，再提交一次' };
  if (tooMuch) return { field: 'attachments', says: '附件太大，请减少文件或者降低扫描的清晰度' };

  const asker = { actor: personOf(ticket.request), agency: null, roles: ['applicant'] as const };
  const on = {
    ...{ asker, agency: ticket.agency, request: ticket.request },
    key: fields.get(formFields.key) ?? null,
    seen: Number(fields.get(formFields.seen) ?? own.request.version),
  };
  const outcome = await form.send(site.registry, on, sent);
  return outcome.ok ? null : { field: outcome.why.field ?? 'send', says: outcome.why.says };
}

function tooOften(minutes: number): Mistake {
  return { field: 'send', says: `同一网络短时间内提交得太多。您填的内容都在，请 ${minutes} 分钟以后再提交` };
}

interface Shows {
  readonly form: OwnForm;
  readonly fields: ReadonlyMap<string, string>;
  readonly mistakes: readonly Mistake[];
}

/** The form as things stand now: after somebody else acted, it carries the version that is on the page. */
async function show(c: Context, site: Site, found: Found, shows: Shows, status = 200): Promise<Response> {
  const now = shows.mistakes.length ? ((await foundBy(c, site)) ?? found) : found;
  const { own, agency, ticket } = now;
  const body = ownFormPage({ ...shows, own, agency, csrf: ticket.csrf, key: newFormKey() }, shownTo(c));
  return ownPage(c, site, found, body, status);
}
