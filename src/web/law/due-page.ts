import { html, raw } from 'hono/html';
import { deadlines } from '#law/deadlines/deadlines';
import { paths } from '#paths';
import { clock } from '#ui/clock';
import { crumbs } from '#ui/crumbs';
import { inWords } from '#ui/day';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { errorSummary } from '#ui/notice';
import { panel, sectionHead } from '#ui/panel';
import { proofCalendar } from '#ui/proof-calendar';
import { weekdayInWords } from '#ui/weekday';
import type { Shown } from '../view.ts';
import type { Answer, WrongField } from './answer.ts';
import { dueForm } from './due-form.ts';
import { addressOf, type Question } from './question.ts';
import { provisionalNotice, reasons } from './reasons.ts';

/** What the page knows: the question, and its answer or what is wrong with it. */
export interface DueShown extends Shown {
  readonly question: Question;
  readonly outcome: Answer | { readonly mistakes: readonly WrongField[] } | null;
  readonly today: string;
}

/** 期限计算: the answer first, then its clock, the reasons, and every day of the count. */
export function duePage({ question, outcome, today, ...shown }: DueShown): Html {
  const answer = outcome && 'ruling' in outcome ? outcome : null;
  const mistakes = outcome && 'mistakes' in outcome ? outcome.mistakes : [];
  const title = answer ? conclusion(question, answer) : `期限计算：${question.deadline.title}`;

  return layout({
    ...shown,
    title: mistakes.length ? `有错误 - ${title}` : title,
    nav: 'due',
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }], '期限计算')}
<h1>${title}</h1>
${
  mistakes.length > 0 &&
  errorSummary(
    '还没有计算，请改一下',
    mistakes.map(({ field, says }) => ({ field, says })),
  )
}
${answer && found(question, answer, today)}
<section class="stack noprint" aria-labelledby="h-ask">
${sectionHead('h-ask', answer ? '再算一个' : '算什么期限')}
${kinds(question)}
${dueForm(question, mistakes)}
</section>
</div>`,
  });
}

function conclusion({ deadline }: Question, { ruling }: Answer): string {
  return `${inWords(ruling.value)}（${weekdayInWords(ruling.value)}）以前${deadline.act.split('；')[0]}`;
}

function found(question: Question, { ruling, beside }: Answer, today: string): Html {
  const { deadline } = question;
  const { value, proof = [] } = ruling;
  const unit = proof.some(({ why }) => why === '日历日') ? '日' : '个工作日';
  const consequence = deadline.act.split('；')[1];

  return html`${provisionalNotice(ruling)}
<div class="cols">
<div class="stack">
${
  proof.length > 1 &&
  html`<div class="panel">${clock({ proof, due: value, today, unit, from: '起算' })}</div>
<section class="stack" aria-labelledby="h-proof">
${sectionHead('h-proof', '逐日计算', html`<span class="small muted">${deadline.trigger}不计入</span>`)}
${proofCalendar(proof)}
</section>`
}
</div>
<aside class="stack">
${panel({ id: 'h-why', title: '为什么', body: html`${reasons(ruling)}${consequence && html`<p>${consequence}。</p>`}` })}
${besides(beside)}
${panel({ id: 'h-keep', title: '留存', body: html`<p class="permalink"><a href="${addressOf(question)}">这次计算的永久链接</a></p><p class="small muted">打印本页，就是一份逐日的计算说明。</p>` })}
</aside>
</div>`;
}

function besides(beside: Answer['beside']): Content {
  if (!beside.length) return null;
  return panel({
    id: 'h-beside',
    title: '另外',
    body: html`<dl class="due">${beside.map(({ says, ruling }) => html`<dt>${says}</dt><dd>${inWords(ruling.value)}（${weekdayInWords(ruling.value)}）${ruling.provisional && html`　暂定，缺${ruling.provisional.missing}年放假通知`}</dd>`)}</dl>`,
  });
}

function kinds({ deadline }: Question): Html {
  return html`<nav aria-label="期限的种类"><ul class="kinds">${deadlines.map(
    ({
      id,
      title,
    }) => html`<li><a href="${paths.dueOf(id)}"${id === deadline.id && raw(' aria-current="page"')}>${title}</a></li>
`,
  )}</ul></nav>`;
}
