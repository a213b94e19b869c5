import { html } from 'hono/html';
import { paths } from '#paths';
import { numberOf } from '#requests/ids';
import { channels } from '#requests/types';
import { inWords } from '#ui/day';
import { pressForm } from '#ui/form';
import type { Html } from '#ui/html';
import { keyValues } from '#ui/key-values';
import { panel } from '#ui/panel';
import { officeFacts } from '../apply/beside.ts';
import type { TrackShown } from './page.ts';

/** Beside the course of a request: its receipt, whom to ask, and the way out. */
export function trackAside({ own: { request }, agency, csrf }: TrackShown): Html {
  const facts = keyValues([
    [request.number ? '登记号' : '收件编号', numberOf(agency, request)],
    ['收到之日', request.received ? inWords(request.received) : '等双方确认'],
    ['渠道', channels[request.channel]],
  ]);
  return html`${panel({ id: 'h-receipt', title: '回执', body: html`${facts}<p class="hint receipt">查询码只在提交时显示一次。遗失的，可以持身份证件到${agency.office.name}查询。</p>` })}
${panel({ id: 'h-ask', title: '有事问工作机构', body: officeFacts(agency) })}
${panel({
  id: 'h-end',
  title: '看完了',
  body: html`<div class="stack"><p>在公用的电脑上，看完请结束查询。</p>${pressForm({ action: paths.trackedEnd, csrf, words: '结束查询' })}</div>`,
})}`;
}
