import { html } from 'hono/html';
import type { Fee } from '#law/fee-rules/brackets';
import type { Ruling } from '#law/ruling';
import { paths } from '#paths';
import { radios } from '#ui/choices';
import { crumbs } from '#ui/crumbs';
import { shortField } from '#ui/field-short';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import { errorSummary } from '#ui/notice';
import { panel, sectionHead } from '#ui/panel';
import type { Shown } from '../view.ts';
import { type FeeQuestion, feeAddress } from './fee-question.ts';
import { reasons } from './reasons.ts';

export interface FeeShown extends Shown {
  readonly question: FeeQuestion;
  readonly outcome: Ruling<Fee> | { readonly mistake: string } | null;
}

/** 收费计算: the amount first, then step by step, and what it rests on. */
export function feePage({ question, outcome, ...shown }: FeeShown): Html {
  const ruling = outcome && 'value' in outcome ? outcome : null;
  const mistake = outcome && 'mistake' in outcome ? outcome.mistake : null;
  const title = ruling ? `信息处理费 ${ruling.value.yuan} 元` : '收费计算';

  return layout({
    ...shown,
    title: mistake ? `有错误 - ${title}` : title,
    nav: 'fee',
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }], '收费计算')}
<h1>${title}</h1>
${mistake && errorSummary('还没有计算，请改一处', [{ field: 'count', says: mistake }])}
${ruling && found(ruling, question)}
<section class="stack noprint" aria-labelledby="h-ask">
${sectionHead('h-ask', ruling ? '再算一个' : '算多少')}
<p>依申请提供政府信息不收费。只有申请的数量、频次明显超过合理范围的，才可以收取信息处理费，按件、按量只能选一种。</p>
${form(question, mistake)}
</section>
</div>`,
  });
}

function found(ruling: Ruling<Fee>, question: FeeQuestion): Html {
  const unit = question.by === 'items' ? '件' : '页';
  return html`<div class="cols">
<div class="scroll" tabindex="0" role="region" aria-label="逐段计算"><table class="table"><caption class="vh">逐段计算</caption>
<thead><tr><th scope="col">第几${unit}</th><th scope="col" class="num">${unit}数</th><th scope="col" class="num">每${unit}</th><th scope="col" class="num">小计</th></tr></thead>
<tbody>${ruling.value.steps.map(({ from, to, each, yuan }) => html`<tr><th scope="row">第 ${from}—${to} ${unit}</th><td class="num">${to - from + 1}</td><td class="num">${each} 元</td><td class="num">${yuan} 元</td></tr>\n`)}</tbody>
<tfoot><tr><th scope="row" colspan="3">合计</th><td class="num">${ruling.value.yuan} 元</td></tr></tfoot></table></div>
<aside class="stack">
${panel({ id: 'h-why', title: '为什么', body: reasons(ruling) })}
${panel({ id: 'h-keep', title: '留存', body: html`<p class="permalink"><a href="${feeAddress(question)}">这次计算的永久链接</a></p>` })}
</aside>
</div>`;
}

function form({ by, count, earlier }: FeeQuestion, mistake: string | null): Html {
  return html`<form class="stack" method="get" action="${paths.fee}">
${radios({
  id: 'by',
  legend: '收费标准',
  options: [
    { value: 'items', words: '按件：同一申请人一个自然月内的件数' },
    { value: 'pages', words: '按量：一件申请的页数' },
  ],
  chosen: [by],
})}
${shortField({ id: 'count', label: '件数或者页数', type: 'number', min: 0, value: count, ...(mistake ? { error: mistake } : {}) })}
${shortField({ id: 'earlier', label: '同一月内先前已有的件数', type: 'number', min: 0, value: earlier, hint: '按件时可以写；只算其后的' })}
<p><button class="btn btn--primary">计算费用</button></p>
</form>`;
}
