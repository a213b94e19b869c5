import { html } from 'hono/html';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { articles } from '#remedies/commands/order-redo';
import type { Remedy } from '#remedies/types';
import { requestBySubject } from '#requests/queries';
import { requestActs } from '#requests/workflow';
import { inWords } from '#ui/day';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import type { Desk } from '../../desk.ts';
import type { Place } from '../../judged.ts';
import { mayEver } from '../../may-ever.ts';
import type { CaseShown } from '../shown.ts';

type Shown = Pick<CaseShown<'remedy'>, 'csrf' | 'key' | 'subject' | 'one'>;

/** 重新办理: what was ordered is done about the request; nothing where nothing was ordered. */
export async function redecisionPanel(
  { db }: Desk,
  { agency, asker, relation }: Place,
  { subject, one, csrf, key }: Shown,
): Promise<Content> {
  if (!one.redo || !one.about || one.state === 'annulled') return null;
  const request = await requestBySubject(db, agency.id, one.about);
  if (!request) return null;
  const link = html`<a href="${paths.deskRequest(agency.id, one.about)}">打开那件申请</a>`;
  const title = '重新办理';
  if (request.again?.remedy === subject)
    return panel({ id: 'redecision', title, body: html`<p>已经按这件重新办理。${link}</p>` });
  if (!mayEver(requestActs.reopen, asker, relation).ok) return null;

  const form = postForm({
    action: paths.deskRedecision(agency.id, subject),
    csrf,
    key: `${key}-redecision`,
    seen: request.version,
    body: submitRow({ words: '重新办理那件申请', plain: true }),
  });
  const body = html`<div class="stack"><p>${saysOf(one)}依据${citationText(articles[one.redo.order])}。</p>${form}</div>`;
  return panel({ id: 'redecision', title, body });
}

function saysOf({ redo }: Remedy): string {
  const until = redo?.until ? `责令的期限是${inWords(redo.until)}。` : '决定、判决没有写明期限，按答复申请的期限算。';
  return `那件申请重新打开，有自己的期限；原来年度的数字不变。${until}`;
}
