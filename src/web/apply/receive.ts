import type { Context } from 'hono';
import type { Agency, Asker } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import { paths } from '#paths';
import { paperFiles } from '#requests/application/attachments';
import { checkApplication } from '#requests/application/check';
import type { Application } from '#requests/commands/application';
import { file } from '#requests/commands/file';
import { attempt } from '#store/rates/queries';
import { visitorKey } from '../check/visitor.ts';
import { type Brought, broughtBy, filesToSend, keepBrought, keptAlone, letGo } from '../chosen/brought.ts';
import { DROPPED } from '../chosen/trouble.ts';
import { readForm, type Sent } from '../reading/form.ts';
import { redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { newTicket } from '../track/ticket.ts';
import { FIELD_BYTES, SENDINGS, SENT_BYTES } from './limits.ts';
import { offersFor } from './offers.ts';
import { type Refused, refusalsOf } from './refusals.ts';
import { show } from './show.ts';
import { newToken, readToken } from './token.ts';
import { names, typedIn } from './typed.ts';

/** Whoever sends the form: nobody in particular. */
const visitor: Asker = { actor: 'person/visitor', agency: null, roles: ['public'] };

const refusals = refusalsOf({ what: '申请', elsewhere: '当面或者邮寄提交' });

/** POST 政府信息公开申请: files it once, however often it is sent, and leads to its receipt. */
export async function receive(c: Context, site: Site, agency: Agency): Promise<Response> {
  const sender = visitorKey(site.addressOf(c), 'apply');
  const wait = await attempt(site.db, { key: sender, now: site.now(), limit: SENDINGS });
  const sent = await readForm(c.req.raw, wait === null ? SENT_BYTES : FIELD_BYTES);
  const token = keptToken(site, agency, sent);
  const of = { ...ofForm(site, agency, token), sender };
  if (wait !== null)
    return tooOften(c, site, { agency, token, sent, brought: await keptAlone(site.registry, sent, of) }, wait);

  const form = { agency, token, sent, brought: await broughtBy(site.registry, sent, of) };
  if (sent.fields.has(names.look)) return looked(c, site, form);
  const read = readSent(site, form);
  if ('status' in read) return again(c, site, form, read);

  const attachments = await filesToSend(site.registry, form.brought);
  if (!attachments) return again(c, site, form, refusals.mistakes([{ field: names.attachments, says: DROPPED }]));
  const command = { asker: visitor, key: read.key, agency: agency.id, application: read.application };
  const outcome = await file(site.registry, { ...command, attachments });
  if (!outcome.ok) return again(c, site, form, refusedBy(outcome));
  await letGo(site.registry, form.brought);
  const ticket = newTicket(c, site, { agency: agency.id, request: outcome.subject }, true);
  return redirect(paths.receipt, { 'set-cookie': ticket });
}

/** A form that was sent, and under which token it is sent again. */
interface Form {
  readonly agency: Agency;
  readonly token: string;
  readonly sent: Sent;
  readonly brought: Brought;
}

interface Read {
  readonly key: string;
  readonly application: Application;
}

/** What was sent, ready to be filed; or everything that is wrong with it. */
function readSent(site: Site, { agency, sent, brought: { trouble } }: Form): Read | Refused {
  const checked = checkApplication(typedIn(sent.fields));
  const files = trouble ? [{ field: names.attachments, says: trouble }] : [];
  if (!('application' in checked) || trouble)
    return refusals.mistakes([...('application' in checked ? [] : checked), ...files], sent.tooMuch);

  const token = readToken(sent.fields.get(names.token) ?? '', tokenOf(site, agency));
  if (token === 'early') return refusals.again('提交得太快，像是程序填写的');
  if (token === 'old' || token === 'none') return refusals.again('这一页打开得太久了');
  if (sent.fields.get(names.bait)) return refusals.again('有一项不该填的填了，已经清空');
  return { ...token, application: checked.application };
}

/** The form again, with what was typed, what was chosen, and what is wrong. */
async function again(
  c: Context,
  site: Site,
  { agency, token, sent, brought }: Form,
  refused: Refused,
): Promise<Response> {
  const { status, headers = {}, ...wrong } = refused;
  const filling = { typed: typedIn(sent.fields), chosen: await keepBrought(site.registry, brought) };
  const offers = { offers: await offersFor(site, agency, filling.typed.wants), looked: false };
  return show(c, { agency, token, filling, offers, wrong }, status, headers);
}

/** No file was read: one that sends without end must not make us keep without end. */
function tooOften(c: Context, site: Site, form: Form, minutes: number): Promise<Response> {
  const { files, tooMuch } = form.sent;
  return again(c, site, form, refusals.tooOften(minutes, files.length > 0 || tooMuch));
}

/** The form again, with what is public already. */
async function looked(c: Context, site: Site, { agency, token, sent, brought }: Form): Promise<Response> {
  const filling = { typed: typedIn(sent.fields), chosen: await keepBrought(site.registry, brought) };
  const { wants } = filling.typed;
  const offers = wants.trim() ? { offers: await offersFor(site, agency, wants), looked: true } : null;
  const wrong = brought.trouble
    ? { title: '有文件没有收下', mistakes: [{ field: names.attachments, says: brought.trouble }] }
    : null;
  return show(c, { agency, token, filling, offers, wrong });
}

/** One form is one sending, through all its corrections. */
function keptToken(site: Site, agency: Agency, { fields }: Sent): string {
  const token = fields.get(names.token) ?? '';
  const read = readToken(token, tokenOf(site, agency));
  return read === 'none' || read === 'old' ? newToken(tokenOf(site, agency)) : token;
}

function ofForm(site: Site, agency: Agency, token: string) {
  const read = readToken(token, tokenOf(site, agency));
  const acts = typeof read === 'string' ? [] : [{ agency: agency.id, by: visitor.actor, key: read.key }];
  return { form: `apply ${agency.id} ${token}`, kinds: paperFiles, acts };
}

export function tokenOf({ signIn, now }: Site, { id }: Agency) {
  return { secret: signIn.secret, agency: id, now: now() };
}

function refusedBy({ why }: NotAllowed): Refused {
  return refusals.mistakes([{ field: why.field ?? 'part-send', says: why.says }]);
}
