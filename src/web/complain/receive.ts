import type { Context } from 'hono';
import type { Agency, Asker } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import type { Ruling } from '#law/ruling';
import { paths } from '#paths';
import { type Checked, checkComplaint } from '#remedies/complaints/check';
import { lodge } from '#remedies/complaints/commands/lodge';
import { type Attachment, mediaOf, paperFiles } from '#requests/application/attachments';
import { requestBySubject } from '#requests/queries';
import { attempt } from '#store/rates/queries';
import { controls } from '../apply/form-in-parts.ts';
import { FIELD_BYTES, SENDINGS, SENT_BYTES } from '../apply/limits.ts';
import { type Refused, refusalsOf } from '../apply/refusals.ts';
import { newToken, readToken } from '../apply/token.ts';
import { visitorKey } from '../check/visitor.ts';
import { type Brought, broughtBy, filesToSend, keepBrought, keptAlone, letGo } from '../chosen/brought.ts';
import { DROPPED } from '../chosen/trouble.ts';
import { requestIn } from '../desk/remedies/about-request.ts';
import { readForm, type Sent } from '../reading/form.ts';
import { redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { newComplaintTicket } from '../track/ticket.ts';
import { show } from './show.ts';
import { typedIn } from './typed.ts';

/** Whoever sends the form: nobody in particular. */
const visitor: Asker = { actor: 'person/visitor', agency: null, roles: ['public'] };

const refusals = refusalsOf({ what: '投诉', elsewhere: '当面、邮寄或者打电话' });

/** Whom a form is about, and who deals with it. */
export interface Between {
  readonly about: Agency;
  readonly receiver: Ruling<Agency>;
}

/** POST 投诉举报: lodges it once, however often it is sent, and leads to its receipt. */
export async function receive(c: Context, site: Site, between: Between): Promise<Response> {
  const sender = visitorKey(site.addressOf(c), 'complain');
  const wait = await attempt(site.db, { key: sender, now: site.now(), limit: SENDINGS });
  const sent = await readForm(c.req.raw, wait === null ? SENT_BYTES : FIELD_BYTES);
  const token = keptToken(site, between, sent);
  const of = { ...ofForm(site, between, token), sender };
  const brought = await (wait === null ? broughtBy : keptAlone)(site.registry, sent, of);
  const form = { ...between, token, sent, brought };
  if (wait !== null) return again(c, site, form, refusals.tooOften(wait, sent.files.length > 0 || sent.tooMuch));

  const read = await readSent(site, form);
  if ('status' in read) return again(c, site, form, read);
  const files = await filesToSend(site.registry, brought);
  if (!files) return again(c, site, form, refusals.mistakes([{ field: controls.attachments, says: DROPPED }]));

  const [agency, about] = [between.receiver.value.id, between.about.id];
  const command = { asker: visitor, key: read.key, agency, about, ...read.complaint, request: read.request };
  const outcome = await lodge(site.registry, { ...command, papers: files.map(paperOf) });
  if (!outcome.ok) return again(c, site, form, refusedBy(outcome));
  await letGo(site.registry, brought);
  const ticket = newComplaintTicket(c, site, { agency, complaint: outcome.subject }, true);
  return redirect(paths.complaintReceipt, { 'set-cookie': ticket });
}

/** A form that was sent, and under which token it is sent again. */
interface Form extends Between {
  readonly token: string;
  readonly sent: Sent;
  readonly brought: Brought;
}

interface Read {
  readonly key: string;
  readonly complaint: Checked;
  /** request/2026-7 */
  readonly request: string | null;
}

/** What was sent, ready to be lodged; or everything that is wrong with it. */
async function readSent(site: Site, { about, sent, brought: { trouble }, ...form }: Form): Promise<Read | Refused> {
  const typed = typedIn(sent.fields);
  const checked = checkComplaint(typed);
  const request = await requestIn(site.registry, about.id, typed.request);
  const unknown = request && !(await requestBySubject(site.db, about.id, request));
  const mistakes = [
    ...('complaint' in checked ? [] : checked),
    ...(unknown ? [{ field: 'request', says: `${about.name}没有这件申请，请照回执再填一次，或者空着` }] : []),
    ...(trouble ? [{ field: controls.attachments, says: trouble }] : []),
  ];
  if (mistakes.length || !('complaint' in checked)) return refusals.mistakes(mistakes, sent.tooMuch);

  const token = readToken(sent.fields.get(controls.token) ?? '', tokenOf(site, { about, ...form }));
  if (token === 'early') return refusals.again('提交得太快，像是程序填写的');
  if (token === 'old' || token === 'none') return refusals.again('这一页打开得太久了');
  if (sent.fields.get(controls.bait)) return refusals.again('有一项不该填的填了，已经清空');
  return { ...token, complaint: checked.complaint, request };
}

/** The form again, with what was typed, what was chosen, and what is wrong. */
async function again(
  c: Context,
  site: Site,
  { about, receiver, token, sent, brought }: Form,
  refused: Refused,
): Promise<Response> {
  const { status, headers = {}, ...wrong } = refused;
  const filling = { typed: typedIn(sent.fields), chosen: await keepBrought(site.registry, brought) };
  return show(c, { about, receiver, token, filling, wrong }, status, headers);
}

/** One form is one sending, through all its corrections. */
function keptToken(site: Site, between: Between, { fields }: Sent): string {
  const token = fields.get(controls.token) ?? '';
  const read = readToken(token, tokenOf(site, between));
  return read === 'none' || read === 'old' ? newToken(tokenOf(site, between)) : token;
}

function ofForm(site: Site, between: Between, token: string) {
  const read = readToken(token, tokenOf(site, between));
  const agency = between.receiver.value.id;
  const acts = typeof read === 'string' ? [] : [{ agency, by: visitor.actor, key: read.key }];
  return { form: `complain ${between.about.id} ${token}`, kinds: paperFiles, acts };
}

/** A token of this form is none of an application's. */
export function tokenOf({ signIn, now }: Site, { about }: Pick<Between, 'about'>) {
  return { secret: signIn.secret, agency: `complain ${about.id}`, now: now() };
}

function paperOf({ name, bytes }: Attachment) {
  return { name, bytes, media: mediaOf(bytes) ?? '' };
}

function refusedBy({ why }: NotAllowed): Refused {
  return refusals.mistakes([{ field: why.field ?? 'part-send', says: why.says }]);
}
