import type { Context } from 'hono';
import type { Agency, Asker } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import { paths } from '#paths';
import { attachmentsTrouble } from '#requests/application/attachments';
import { checkApplication } from '#requests/application/check';
import type { Application } from '#requests/commands/application';
import { file } from '#requests/commands/file';
import { attempt } from '#store/rates/queries';
import { visitorKey } from '../check/visitor.ts';
import { readForm, type Sent } from '../reading/form.ts';
import { redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { newTicket } from '../track/ticket.ts';
import { FIELD_BYTES, SENDINGS, SENT_BYTES } from './limits.ts';
import { offersFor } from './offers.ts';
import { type Refused, refusals } from './refusals.ts';
import { show } from './show.ts';
import { newToken, readToken } from './token.ts';
import { fillingIn, names } from './typed.ts';

/** Whoever sends the form: nobody in particular. */
const visitor: Asker = { actor: 'person/visitor', agency: null, roles: ['public'] };

/** POST 政府信息公开申请: files it once, however often it is sent, and leads to its receipt. */
export async function receive(c: Context, site: Site, agency: Agency): Promise<Response> {
  const key = visitorKey(site.addressOf(c), 'apply');
  const wait = await attempt(site.db, { key, now: site.now(), limit: SENDINGS });
  const sent = await readForm(c.req.raw, wait === null ? SENT_BYTES : FIELD_BYTES);
  if (wait !== null) return again(c, site, { agency, sent, refused: refusals.tooOften(wait) });
  if (sent.fields.has(names.look)) return looked(c, site, agency, sent);

  const read = readSent(site, agency, sent);
  if ('status' in read) return again(c, site, { agency, sent, refused: read });

  const command = { asker: visitor, key: read.key, agency: agency.id, application: read.application };
  const outcome = await file(site.registry, { ...command, attachments: sent.files });
  if (!outcome.ok) return again(c, site, { agency, sent, refused: refusedBy(outcome) });
  const ticket = newTicket(c, site, { agency: agency.id, request: outcome.subject }, true);
  return redirect(paths.receipt, { 'set-cookie': ticket });
}

interface Read {
  readonly key: string;
  readonly application: Application;
}

/** What was sent, ready to be filed; or everything that is wrong with it. */
function readSent(site: Site, agency: Agency, sent: Sent): Read | Refused {
  const checked = checkApplication(fillingIn(sent.fields, sent.files).typed);
  const trouble = sent.tooMuch ? null : attachmentsTrouble(sent.files);
  const files = trouble ? [{ field: 'attachments', says: trouble.why.says }] : [];
  if (!('application' in checked) || trouble)
    return refusals.mistakes([...('application' in checked ? [] : checked), ...files]);
  if (sent.tooMuch) return refusals.tooMuch;

  const token = readToken(sent.fields.get(names.token) ?? '', tokenOf(site, agency));
  if (token === 'early') return refusals.again('提交得太快，像是程序填写的');
  if (token === 'old' || token === 'none') return refusals.again('这一页打开得太久了');
  if (sent.fields.get(names.bait)) return refusals.again('有一项不该填的填了，已经清空');
  return { ...token, application: checked.application };
}

interface Again {
  readonly agency: Agency;
  readonly sent: Sent;
  readonly refused: Refused;
}

/** The form again, with what was typed and what is wrong. */
function again(c: Context, site: Site, { agency, sent, refused }: Again): Response {
  const { status, headers = {}, ...wrong } = refused;
  const filling = fillingIn(sent.fields, sent.files);
  const offers = { offers: offersFor(site.library, filling.typed.wants), looked: false };
  return show(c, { agency, token: keptToken(site, agency, sent), filling, offers, wrong }, status, headers);
}

/** The form again, with what is public already. */
function looked(c: Context, site: Site, agency: Agency, sent: Sent): Response {
  const filling = fillingIn(sent.fields, sent.files);
  const { wants } = filling.typed;
  const offers = wants.trim() ? { offers: offersFor(site.library, wants), looked: true } : null;
  return show(c, { agency, token: keptToken(site, agency, sent), filling, offers, wrong: null });
}

/** One form is one sending, through all its corrections. */
function keptToken(site: Site, agency: Agency, { fields }: Sent): string {
  const token = fields.get(names.token) ?? '';
  const read = readToken(token, tokenOf(site, agency));
  return read === 'none' || read === 'old' ? newToken(tokenOf(site, agency)) : token;
}

export function tokenOf({ signIn, now }: Site, { id }: Agency) {
  return { secret: signIn.secret, agency: id, now: now() };
}

function refusedBy({ why }: NotAllowed): Refused {
  return refusals.mistakes([{ field: why.field ?? 'part-send', says: why.says }]);
}
