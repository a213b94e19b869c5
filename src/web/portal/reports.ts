import { html, raw } from 'hono/html';
import { regulation } from '#law/citation';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import type { Library } from '../library.ts';
import type { Shown } from '../view.ts';
import { reportItems } from './report-items.ts';

/** 公开年报: every report, or those of one year. */
export function reportsPage(library: Library, year: number | null, shown: Shown): Html {
  const reports = year === null ? library : library.filter(({ key }) => key.year === year);

  return layout({
    ...shown,
    title: year ? `${year}年公开年报` : '公开年报',
    nav: 'reports',
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }], '公开年报')}
<div class="cols cols--left">
<div class="stack">
<h1>${year ? `${year}年公开年报` : '公开年报'}</h1>
<p class="muted">各机关依照《政府信息公开条例》${regulation(49).at}公布的年度报告，按原文刊载，旁边是核对结果。</p>
<p class="row row--between small listbar"><span>共 <strong>${reports.length}</strong> 份，新的在前</span></p>
${reportItems(reports)}
</div>
${facets(library, year)}
</div>
</div>`,
  });
}

function facets(library: Library, current: number | null): Html {
  const years = [...new Set(library.map(({ key }) => key.year))];
  const count = (year: number) => library.filter(({ key }) => key.year === year).length;
  const entry = (href: string, words: string, n: number, on: boolean) =>
    html`<li><a href="${href}"${on && raw(' aria-current="page"')}>${words} <span>${n}</span></a></li>`;

  return html`<nav aria-label="按年度筛选"><div class="facet"><h2>报告年度</h2><ul>
${entry(paths.reports, '全部', library.length, current === null)}
${years.map((year) => entry(paths.reportsOfYear(year), `${year}年`, count(year), year === current))}
</ul></div></nav>`;
}
