import { html } from 'hono/html';
import { type PaperKind, paths, referenceOf } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { panel } from '#ui/panel';
import type { Library, Published } from '../library.ts';
import { reportView } from '../report/page.ts';
import type { Shown } from '../view.ts';

/** A report with the sizes of its files. */
export interface Sized {
  readonly published: Published;
  readonly sizes: ReadonlyMap<PaperKind, number>;
}

/** One report of the site. */
export function publishedPage({ published, sizes }: Sized, library: Library, shown: Shown): Html {
  const { key } = published;

  return layout({
    ...shown,
    title: `${key.agency}${key.year}年政府信息公开工作年度报告`,
    nav: 'reports',
    main: html`<div class="wrap page stack">
${crumbs(
  [
    { words: '首页', href: paths.home },
    { words: '公开年报', href: paths.reports },
  ],
  `${key.agency} ${key.year}年`,
)}
${reportView({
  reading: published,
  downloads: { href: (kind) => paths.reportPaper(key, kind), sizes },
  actions: comparisons(published, library),
})}
</div>`,
  });
}

/** The same agency's other years, or an upload of one. */
function comparisons({ key }: Published, library: Library): Content {
  const others = library.filter((other) => other.key.agency === key.agency && other.key.year !== key.year);

  return panel({
    id: 'h-compare',
    title: '与另一年度比较',
    body: html`<div class="stack">
${others.length > 0 && html`<ul class="links">${others.map((other) => html`<li><a href="${paths.compareOf(referenceOf(other.key), referenceOf(key))}">与${other.key.year}年比较</a></li>`)}</ul>`}
<p>两年的数字、文字并排看，并核对上年结转。</p>
<p><a class="btn" href="${paths.checkBeside(referenceOf(key))}">上传另一年度的报告</a></p>
</div>`,
  });
}
