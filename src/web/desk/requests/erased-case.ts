import { html } from 'hono/html';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { requestBySubject } from '#requests/queries';
import { requestActs } from '#requests/workflow';
import { dayOf } from '#store/time';
import { checkbox } from '#ui/choices';
import { inWords } from '#ui/day';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { blank, newKey } from '../posted.ts';
import { none } from '../trouble.ts';
import { formOf } from './act-forms.ts';
import type { SentForm } from './shown.ts';

interface Erased {
  readonly subject: string;
  readonly csrf: string;
  readonly sent: SentForm | null;
}

/** What is left of a request whose applicant's data was erased: the answer that is public still. Null where nothing is. */
export async function erasedCase(desk: Desk, place: Place, { subject, csrf, sent }: Erased): Promise<Content> {
  const { agency, asker, relation } = place;
  const request = await requestBySubject(desk.db, agency.id, subject);
  const { number, released, takenDown } = request?.release ?? {};
  if (!request || !number || takenDown || !mayEver(requestActs.unrelease, asker, relation).ok) return null;

  const { word, asks, says, button, sure } = formOf('unrelease');
  const [typed, trouble] = [sent?.form ?? blank, sent?.trouble ?? none];
  const about = { word, request, today: dayOf(desk.now()), wants: '', owners: [], orders: [], typed, trouble };
  const body = html`${asks?.(about)}
${checkbox({ id: `${word}-sure`, name: 'sure', value: 'yes', words: sure ?? '', checked: false })}
${submitRow({ words: button, plain: true })}`;
  return html`${trouble.top}
${workHead({ title: '申请人的个人信息已经删除', says: html`${inWords(released ?? '')}公开的答复还在：<a href="${paths.answer(agency.id, number)}">${number.year}年第 ${number.n} 件</a>` })}
${panel({
  id: 'takedown',
  title: requestActs.unrelease.says,
  aside: html`<span class="muted">${citationText(requestActs.unrelease.under)}</span>`,
  body: html`<p>${says}</p>${postForm({ action: paths.deskRequestAct(agency.id, subject, word), csrf, key: newKey(), seen: request.version, body })}`,
})}`;
}
