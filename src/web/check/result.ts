import { html } from 'hono/html';
import { paths } from '#paths';
import type { Report } from '#reports/report';
import { crumbs } from '#ui/crumbs';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { notice } from '#ui/notice';
import { panel } from '#ui/panel';
import type { Reading } from '../reading/examine.ts';
import { reportView } from '../report/page.ts';
import type { Shown } from '../view.ts';

export interface Result {
  readonly id: string;
  /** the file's name */
  readonly name: string;
  readonly reading: Reading;
  readonly sizes: ReadonlyMap<string, number>;
  /** until when it is kept: 3月3日20:00 */
  readonly until: string;
}

/** The result of 年报体检, at an address only the visitor knows. */
export function resultPage({ id, name, reading, sizes, until }: Result, shown: Shown): Html {
  return layout({
    ...shown,
    title: '核对结果',
    nav: 'check',
    unlisted: true,
    main: html`<div class="wrap page stack">
${crumbs(
  [
    { words: '首页', href: paths.home },
    { words: '年报体检', href: paths.check },
  ],
  '核对结果',
)}
${notice(
  'blue',
  html`<div class="row row--between kept"><p>${name}　<span class="nowrap">保留到${until}</span>。要再来看，请记下本页地址。</p>
<form method="post" action="${paths.uploadDeletion(id)}"><button class="btn">现在就删除</button></form></div>`,
)}
${notAReport(reading.report)}
${reportView({
  reading,
  downloads: { href: (kind) => paths.uploadPaper(id, kind), sizes },
  actions: panel({
    id: 'h-compare',
    title: '与另一年度比较',
    body: html`<div class="stack"><p>两年的数字、文字并排看，并核对上年结转。</p>
<p class="row"><a class="btn" href="${paths.checkBeside(id)}">上传另一年度的报告</a><a class="btn btn--quiet" href="${paths.check}">核对另一份</a></p></div>`,
  }),
})}
</div>`,
  });
}

/** A document without a single part or table of a report was probably the wrong one. */
function notAReport(report: Report): Content {
  const known = report.parts.some(({ official }) => official) || report.statistics.length > 0 || report.format !== null;
  return known
    ? null
    : notice(
        'amber',
        html`<p>没有认出年度报告的部分和表格。请看看上传的是不是年度报告；如果是，请上传带表格的原文件。</p>`,
      );
}

/** 2026-03-02T12:00:00Z as clocks in China show it: 3月2日20:00. */
export function chinaTime(instant: string): string {
  const { month, day, hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Shanghai');
  return `${month}月${day}日${hour}:${String(minute).padStart(2, '0')}`;
}
