import { html } from 'hono/html';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import { panel } from '#ui/panel';
import { trackFields } from '../track/fields.ts';
import type { Shown } from '../view.ts';
import { type Choosing, offices, type Purpose } from './offices.ts';

/** 依申请公开: which agency to ask, and how far an application has come. */
export function choosePage(choosing: Choosing, shown: Shown): Html {
  return layout({
    ...shown,
    title: '依申请公开',
    nav: 'apply',
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }], '依申请公开')}
<div class="cols">
<div class="stack">
<h1>依申请公开</h1>
<p>公民、法人和其他组织都可以申请获取政府信息（《条例》${citationText(regulation(27))}），不用说明用途，不收费。信息由谁制作、最初由谁获取，就向谁申请（${citationText(regulation(10, 1))}）。已经申请过的，<a href="${paths.track}">查询进度</a>。别人申请过的，可能已经<a href="${paths.answers}">转为主动公开</a>，可以直接看。</p>
${offices(choosing, toApply)}
</div>
<aside class="stack">
${panel({ id: 'h-track', title: '查询进度', body: html`<form method="post" action="${paths.track}">${trackFields({ number: '', mistakes: [] })}</form>` })}
${panel({ id: 'h-complain', title: '投诉举报', body: html`<div class="stack"><p>没有按照要求主动公开、对申请不依法答复处理的，可以向主管部门提出（${citationText(regulation(47, 2))}）。</p><p class="row"><a class="btn" href="${paths.complain}">投诉举报</a></p></div>` })}
</aside>
</div>
</div>`,
  });
}

const toApply: Purpose = {
  action: paths.apply,
  leads: ({ id, shortName }) => ({ href: paths.applyTo(id), words: `向${shortName}申请` }),
  none: '还没有机关在本站接受申请。',
};
