import type { Context } from 'hono';
import { paths } from '#paths';
import { paperFiles } from '#requests/application/attachments';
import { personOf } from '#requests/ids';
import { formFields } from '#ui/form';
import type { Mistake } from '#ui/notice';
import { FIELD_BYTES, SENT_BYTES } from '../apply/limits.ts';
import { visitorKey } from '../check/visitor.ts';
import {
  type Brought,
  broughtBy,
  type Chosen,
  filesToSend,
  keepBrought,
  keptAlone,
  letGo,
  noneChosen,
  type OfForm,
} from '../chosen/brought.ts';
import { names } from '../chosen/held.ts';
import { DROPPED } from '../chosen/trouble.ts';
import { readForm, type Sent } from '../reading/form.ts';
import { redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { shownTo } from '../view.ts';
import { findForm, waitOf } from './find.ts';
import type { Finding } from './find-page.ts';
import { type Found, foundBy, newFormKey, ownPage, toFind } from './found.ts';
import type { OwnForm } from './own-form.ts';
import { ownFormPage } from './own-form-page.ts';
import { isOwnForm, renewed } from './ticket.ts';

const WRONG_FORM = 422;
const TOO_LARGE = 413;
const TOO_MANY = 429;
const nothing: ReadonlyMap<string, string> = new Map();

export async function ownForm(c: Context, site: Site, form: OwnForm): Promise<Response> {
  const found = await foundBy(c, site);
  return found ? show(c, site, found, { form, fields: nothing, chosen: noneChosen, mistakes: [] }) : toFind();
}

/** Does what the form asks, once; what is refused comes back with everything typed and chosen. */
export async function ownAct(c: Context, site: Site, form: OwnForm): Promise<Response> {
  const found = await foundBy(c, site);
  const wait = await waitOf(c, site);
  const sent = await readForm(c.req.raw, found && wait === null && form.files ? SENT_BYTES : FIELD_BYTES);
  if (!found) return findForm(c, { over: true, ...left(form, sent) }, WRONG_FORM);

  const own = { ...found, form, sent, sender: visitorKey(site.addressOf(c), 'apply') };
  const brought = await (wait === null ? broughtBy : keptAlone)(site.registry, sent, ofForm(own));
  const mistakes = wait === null ? await mistakesIn(site, own, brought) : tooOften(wait, sent);
  if (mistakes.length) {
    const chosen = await keepBrought(site.registry, brought);
    const status = wait !== null ? TOO_MANY : sent.tooMuch ? TOO_LARGE : WRONG_FORM;
    return show(c, site, found, { form, fields: sent.fields, chosen, mistakes }, status);
  }
  await letGo(site.registry, brought);
  return redirect(`${paths.tracked}?done=${form.act}`, { 'set-cookie': renewed(c, site, found.ticket) });
}

/** A form that was sent by whoever holds a ticket. */
interface Own extends Found {
  readonly form: OwnForm;
  readonly sent: Sent;
  readonly sender: string;
}

function ofForm({ ticket: { agency, request }, form, sent: { fields }, sender }: Own): OfForm {
  const acts = [{ agency, by: personOf(request), key: fields.get(formFields.key) ?? null }];
  return { form: `track ${agency} ${request} ${form.path}`, sender, kinds: paperFiles, acts };
}

async function mistakesIn(site: Site, own: Own, brought: Brought): Promise<readonly Mistake[]> {
  const { ticket, form, sent } = own;
  const { fields } = sent;
  if (!isOwnForm(ticket, fields.get(formFields.csrf) ?? ''))
    return [{ field: 'send', says: '这一页打开以后查询过别的申请。请看清是哪一件，再提交一次' }];
  if (sent.tooMuch && !form.files)
    return [{ field: 'send', says: '写得太长，没有提交：文字一共最多 256 KB，大约八万字' }];
  if (brought.trouble) return [{ field: 'attachments', says: brought.trouble }];
  const files = await filesToSend(site.registry, brought);
  if (!files) return [{ field: 'attachments', says: DROPPED }];

  const asker = { actor: personOf(ticket.request), agency: null, roles: ['applicant'] as const };
  const on = {
    ...{ asker, agency: ticket.agency, request: ticket.request },
    key: fields.get(formFields.key) ?? null,
    seen: Number(fields.get(formFields.seen) ?? own.own.request.version),
  };
  const outcome = await form.send(site.registry, on, { fields, files });
  return outcome.ok ? [] : [{ field: outcome.why.field ?? 'send', says: outcome.why.says }];
}

/** No file was read: one that sends without end must not make us keep without end. */
function tooOften(minutes: number, { files, tooMuch }: Sent): readonly Mistake[] {
  const says = `同一网络短时间内提交得太多。您填的内容都在，请 ${minutes} 分钟以后再提交`;
  const again = { field: 'attachments', says: '这一次选的文件没有收，请到时候重新选择' };
  return [{ field: 'send', says }, ...(files.length || tooMuch ? [again] : [])];
}

/** What was typed into a form that came too late, to be copied; files are to be chosen again. */
function left({ typed }: OwnForm, { fields, files, tooMuch }: Sent): Partial<Finding> {
  const words = typed.map((field) => fields.get(field)).filter(Boolean);
  return {
    files: files.length > 0 || tooMuch || fields.has(names.held),
    ...(words.length && { typed: words.join('\n\n') }),
  };
}

interface Shows {
  readonly form: OwnForm;
  readonly fields: ReadonlyMap<string, string>;
  readonly chosen: Chosen;
  readonly mistakes: readonly Mistake[];
}

/** The form as things stand now: after somebody else acted, it carries the version that is on the page. */
async function show(c: Context, site: Site, found: Found, shows: Shows, status = 200): Promise<Response> {
  const now = shows.mistakes.length ? ((await foundBy(c, site)) ?? found) : found;
  const { own, agency, ticket } = now;
  const body = ownFormPage({ ...shows, own, agency, csrf: ticket.csrf, key: newFormKey() }, shownTo(c));
  return ownPage(c, site, found, body, status);
}
