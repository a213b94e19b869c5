import { html } from 'hono/html';
import { paths } from '#paths';
import { checkYears } from '#reports/check/check';
import type { Report } from '#reports/report';
import { crumbs } from '#ui/crumbs';
import { findingList } from '#ui/findings/list';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { notice } from '#ui/notice';
import { panel, sectionHead } from '#ui/panel';
import type { Referred } from '../references.ts';
import { numbered } from '../report/numbered.ts';
import { linked, shownFindings } from '../report/shown-findings.ts';
import type { Shown } from '../view.ts';
import { mainFigures } from './main-figures.ts';
import { comparedTables, type Pair } from './tables.ts';
import { comparedTexts } from './texts.ts';

/** Two years side by side: what was found across them, the figures, the text. */
export function comparePage(a: Referred, b: Referred, shown: Shown): Html {
  const [was, now] = inOrder(a, b);
  const pair = { was: was.reading.report, now: now.reading.report };
  const tables = comparedTables(pair);
  const title = `${was.name}与${yearOnly(now, pair)}比较`;

  return layout({
    ...shown,
    title,
    nav: was.isUpload || now.isUpload ? 'check' : 'reports',
    unlisted: true,
    main: html`<div class="wrap page stack-l">
<div class="stack">
${crumbs([{ words: '首页', href: paths.home }], '两年比较')}
<h1>${title}</h1>
<p>两份报告：<a href="${was.href}">${was.name}</a>，<a href="${now.href}">${now.name}</a></p>
${notOneAgency(pair)}
</div>
<div class="cols">
<section aria-labelledby="h-main">
${sectionHead('h-main', '主要数字')}
${mainFigures(pair)}
</section>
<aside>${acrossYears(pair, String(tables))}</aside>
</div>
<section class="stack" aria-labelledby="h-tables">
${sectionHead('h-tables', '逐格比较')}
<p class="small muted">两年不同的格描蓝：上为前一年，中为后一年，下为增减。两年相同的只写一次，没有读准的写“？”。</p>
${tables}
</section>
<section class="stack" aria-labelledby="h-texts">
${sectionHead('h-texts', '文字比较')}
<p class="small muted">以分句为单位。左边<del>划去</del>的只有前一年有，右边<ins>加线</ins>的只有后一年有。</p>
${comparedTexts(pair)}
</section>
</div>`,
  });
}

/** By year; where a year is not known, as they were given. */
function inOrder(a: Referred, b: Referred): readonly [Referred, Referred] {
  const [first, second] = [a.reading.report.year, b.reading.report.year];
  return first !== null && second !== null && first > second ? [b, a] : [a, b];
}

function yearOnly({ name }: Referred, { was, now }: Pair): string {
  return was.agency !== null && was.agency === now.agency && now.year ? `${now.year}年` : name;
}

function notOneAgency({ was, now }: Pair): Content {
  if (was.agency && now.agency && was.agency !== now.agency) {
    return notice('amber', html`<p>两份报告不是同一机关的，数字可以对照看，上年结转不能核对。</p>`);
  }
  if (was.year !== null && was.year === now.year) {
    return notice('amber', html`<p>两份报告是同一年度的。要核对上年结转，请选相邻的两年。</p>`);
  }
  return null;
}

function acrossYears({ was, now }: Pair, page: string): Html {
  const findings = numbered(checkYears([was, now]).get(now) ?? []);
  const shown = linked(shownFindings(findings, now), findings, { report: now, page });

  return panel({
    id: 'h-across',
    title: '跨年核对',
    aside: html`<span class="muted">${findings.length ? `${findings.length} 处` : ''}</span>`,
    bare: true,
    body: shown.length ? findingList(shown) : html`<div class="panel__body"><p>${held(was, now)}</p></div>`,
  });
}

function held(was: Report, now: Report): string {
  const adjoining = was.year !== null && now.year === was.year + 1 && was.agency === now.agency;
  return adjoining ? '没有发现两年对不上的地方。' : '不是同一机关相邻的两年，没有可以核对的结转。';
}
