import { html, raw } from 'hono/html';
import { paths } from '#paths';
import type { Content, Html } from './html.ts';
import { skeleton } from './skeleton.ts';
import type { View } from './view.ts';
import { viewLinks } from './view-links.ts';

export type NavItem = 'home' | 'reports' | 'check' | 'due' | 'fee';

export interface Page {
  readonly title: string;
  /** path and query of this page, for the links that change how it is shown */
  readonly here: string;
  readonly view: View;
  readonly nav?: NavItem;
  /** kept out of search engines */
  readonly unlisted?: boolean;
  /** everything here is invented, and the page says so */
  readonly demo?: boolean;
  readonly main: Content;
}

const SITE = '政府信息公开工作年度报告';

/** A whole page of the portal. */
export function layout(page: Page): Html {
  const { title, view, unlisted = false, demo = false } = page;
  return skeleton({
    title: title === SITE ? SITE : `${title} - ${SITE}`,
    view,
    unlisted,
    demo,
    body: html`<header>
${topbar(page)}
${masthead}
</header>
${navigation(page.nav)}
<main id="main">
${page.main}
</main>
${footer}`,
  });
}

function topbar({ here, view }: Page): Html {
  return html`<div class="topbar"><div class="wrap">
  <span class="elder-off">年度报告的查阅与核对</span>
  ${viewLinks(here, view)}
</div></div>`;
}

const masthead = html`<div class="masthead"><div class="wrap">
  <a class="masthead__name" href="${paths.home}">公开 <span>${SITE}</span></a>
</div></div>`;

const items: readonly (readonly [NavItem, string, string])[] = [
  ['home', paths.home, '首页'],
  ['reports', paths.reports, '公开年报'],
  ['check', paths.check, '年报体检'],
  ['due', paths.due, '期限计算'],
  ['fee', paths.fee, '收费计算'],
];

function navigation(current: NavItem | undefined): Html {
  return html`<nav class="nav" aria-label="主导航"><div class="wrap"><ul>
${items.map(([id, href, words]) => html`  <li><a href="${href}"${id === current && raw(' aria-current="page"')}>${words}</a></li>\n`)}</ul></div></nav>`;
}

const footer = html`<footer class="footer"><div class="wrap">
  <div>已收录的年度报告按原文刊载，核对结果由程序给出，供参考，以发布机关的正式文本为准。</div>
  <div><a href="${paths.accessibility}">无障碍说明</a>　<a href="${paths.privacy}">隐私说明</a></div>
</div></footer>`;
