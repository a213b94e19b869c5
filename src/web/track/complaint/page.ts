import { html } from 'hono/html';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import { grounds } from '#remedies/complaints/types';
import { numberOf } from '#remedies/subject/numbers';
import { inWords } from '#ui/day';
import { pressForm } from '#ui/form';
import type { Content, Html } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';
import { panel, sectionHead } from '#ui/panel';
import { timeline } from '#ui/timeline';
import { officeFacts } from '../../apply/beside.ts';
import type { Shown } from '../../view.ts';
import { lettersList } from '../letters-list.ts';
import type { FoundComplaint } from './found.ts';
import { frame } from './frame.ts';
import { answersOf } from './letters.ts';
import { complaintMoments } from './moments.ts';
import { complaintStanding } from './standing.ts';

/** 投诉进度: the title is the conclusion, then what happened, the answer, and what else can be done. */
export function complaintTrackPage(found: FoundComplaint, shown: Shown): Html {
  const { own, agency } = found;
  const { title, says } = complaintStanding(own.one);
  const letters = answersOf(own);
  const main = html`<div class="cols">
<div class="stack">
<p class="muted">编号　${numberOf(agency, 'complaint', own.one)}</p>
<h1>${title}</h1>
${says && html`<p>${says}</p>`}
${own.answer && section('h-answer', '给您的答复', html`<p class="said">${own.answer}</p>`)}
${letters.length > 0 && section('h-letters', '文书', lettersList(letters, paths.trackedComplaintLetter))}
${section('h-course', '办理过程', timeline(complaintMoments(own.acts)))}
${section('h-own', '您的投诉', keyValues(ownWords(found)))}
${section('h-redress', '还可以怎样做', besides(found))}
</div>
<aside class="stack noprint">
${aside(found)}
</aside>
</div>`;
  return frame({ title, agency, here: '查询进度', main }, { ...shown, here: paths.trackedComplaint });
}

function ownWords({ own: { one, name, what }, about }: FoundComplaint): readonly Entry[] {
  return [
    ['投诉人', name || '（信息已经删除）'],
    ['被投诉的机关', about.name],
    ['投诉的事项', grounds[one.ground]],
    ['事实和要求', html`<span class="said">${what}</span>`],
  ];
}

function besides({ about: { name, review, court } }: FoundComplaint): Html {
  const where = [review.name && `复议机关是${review.name}`, court.name && `管辖法院是${court.name}`].filter(Boolean);
  return html`<p>认为${name}在政府信息公开工作中侵犯您合法权益的，还可以依法申请行政复议或者提起行政诉讼（《条例》${citationText(regulation(51))}）${where.length > 0 && `；${where.join('，')}`}。</p>`;
}

function aside({ own: { one }, agency, ticket: { csrf } }: FoundComplaint): Content {
  const facts = keyValues([
    ['编号', numberOf(agency, 'complaint', one)],
    ['收到之日', inWords(one.begun)],
    ['受理机关', agency.name],
  ]);
  return html`${panel({ id: 'h-receipt', title: '回执', body: html`${facts}<p class="hint receipt">查询码只在提交时显示一次。遗失的，可以持身份证件到${agency.office.name}查询。要补充、要撤回的，打电话给受理机关。</p>` })}
${panel({ id: 'h-ask', title: '有事问受理机关', body: officeFacts(agency) })}
${panel({
  id: 'h-end',
  title: '看完了',
  body: html`<div class="stack"><p>在公用的电脑上，看完请结束查询。</p>${pressForm({ action: paths.trackedEnd, csrf, words: '结束查询' })}</div>`,
})}`;
}

function section(id: string, title: string, body: Content): Html {
  return html`<section aria-labelledby="${id}" class="stack">
${sectionHead(id, title)}
${body}
</section>`;
}
