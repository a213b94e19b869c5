import { html } from 'hono/html';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import { panel } from '#ui/panel';
import { type Choosing, offices, type Purpose } from '../apply/offices.ts';
import { trackFields } from '../track/fields.ts';
import type { Shown } from '../view.ts';
import { whatFor, whatNot } from './beside.ts';

/** 投诉举报: whom it is about, and what has come of one. */
export function choosePage(choosing: Choosing, shown: Shown): Html {
  return layout({
    ...shown,
    title: '投诉举报',
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }], '投诉举报')}
<div class="cols">
<div class="stack">
<h1>投诉举报政府信息公开工作</h1>
<p>选被投诉的机关，投诉由它的政府信息公开工作主管部门受理（《条例》${citationText(regulation(47, 2))}）。已经投诉过的，<a href="${paths.track}">查询进度</a>。</p>
${offices(choosing, toComplain)}
</div>
<aside class="stack">
${panel({ id: 'h-for', title: '这里受理什么', body: whatFor() })}
${panel({ id: 'h-not', title: '不在这里提出的', body: whatNot() })}
${panel({ id: 'h-track', title: '查询进度', body: html`<form method="post" action="${paths.track}">${trackFields({ number: '', mistakes: [] })}</form>` })}
</aside>
</div>
</div>`,
  });
}

const toComplain: Purpose = {
  action: paths.complain,
  leads: ({ id, shortName }) => ({ href: paths.complainOf(id), words: `投诉${shortName}` }),
  none: '本站还没有机关。',
};
