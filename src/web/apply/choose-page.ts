import { html } from 'hono/html';
import { kinds } from '#agencies/facts/agency-facts';
import type { Agency } from '#agencies/types';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import { emptyState } from '#ui/empty';
import { shortField } from '#ui/field-short';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { panel, sectionHead } from '#ui/panel';
import { trackFields } from '../track/fields.ts';
import type { Shown } from '../view.ts';
import { officeFacts } from './beside.ts';

const MANY = 12;

export interface Choosing {
  /** those that are in use and match what was looked for */
  readonly agencies: readonly Agency[];
  /** all that are in use */
  readonly total: number;
  readonly sought: string;
}

/** 依申请公开: which agency to ask, and how far an application has come. */
export function choosePage({ agencies, total, sought }: Choosing, shown: Shown): Html {
  return layout({
    ...shown,
    title: '依申请公开',
    nav: 'apply',
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }], '依申请公开')}
<div class="cols">
<div class="stack">
<h1>依申请公开</h1>
<p>公民、法人和其他组织都可以申请获取政府信息（《条例》${citationText(regulation(27))}），不用说明用途，不收费。信息由谁制作、最初由谁获取，就向谁申请（${citationText(regulation(10, 1))}）。已经申请过的，<a href="${paths.track}">查询进度</a>。</p>
${(total > MANY || sought) && searchForm(sought)}
${groups(agencies, total)}
</div>
<aside class="stack">
${panel({ id: 'h-track', title: '查询进度', body: html`<form method="post" action="${paths.track}">${trackFields({ number: '', mistakes: [] })}</form>` })}
</aside>
</div>
</div>`,
  });
}

function searchForm(sought: string): Html {
  return html`<form class="filters" method="get" action="${paths.apply}" role="search">
${shortField({ id: 'q', label: '机关名称', type: 'search', value: sought })}
<p class="filters__go"><button class="btn">查找机关</button>${sought && html`<a class="btn btn--quiet" href="${paths.apply}">全部</a>`}</p>
</form>`;
}

function groups(agencies: readonly Agency[], total: number): Content {
  if (total === 0) return emptyState('还没有机关在本站接受申请。');
  if (agencies.length === 0) return emptyState('没有名称里有这几个字的机关。');

  const byKind = Map.groupBy(agencies, ({ kind }) => kind);
  return Object.entries(kinds).map(([kind, words]) => {
    const some = byKind.get(kind as Agency['kind']) ?? [];
    return (
      some.length > 0 &&
      html`<section aria-labelledby="h-${kind}">
${sectionHead(`h-${kind}`, words)}
<ul class="offices">${some.map(one)}</ul>
</section>
`
    );
  });
}

function one(agency: Agency): Html {
  return html`<li><h3>${agency.name}</h3>
${officeFacts(agency)}
<p><a class="btn" href="${paths.applyTo(agency.id)}">向${agency.shortName}申请</a></p></li>
`;
}
