import { html, raw } from 'hono/html';
import { paths } from '#paths';
import type { Content, Html } from './html.ts';
import { skeleton } from './skeleton.ts';
import type { View } from './view.ts';
import { viewLinks } from './view-links.ts';

export type NavItem = 'home' | 'apply' | 'reports' | 'check' | 'due' | 'fee';

export interface Page {
  readonly title: string;
  /** path and query of this page, for the links that change how it is shown */
  readonly here: string;
  readonly view: View;
  readonly nav?: NavItem;
  /** the agency whose page it is, and where its office is to be found */
  readonly of?: PageOwner | undefined;
  /** kept out of search engines */
  readonly unlisted?: boolean;
  /** everything here is invented, and the page says so */
  readonly demo?: boolean;
  readonly main: Content;
}

export interface PageOwner {
  readonly name: string;
  readonly office: { readonly name: string; readonly address: string; readonly hours: string; readonly phone: string };
}

const SITE = '政府信息公开';

/** A whole page of the portal. */
export function layout(page: Page): Html {
  const { title, view, of, unlisted = false, demo = false } = page;
  return skeleton({
    title: `${title} - ${of?.name ?? ''}${SITE}`,
    view,
    unlisted,
    demo,
    body: html`<header>
${topbar(page)}
${masthead(of)}
</header>
${navigation(page.nav)}
<main id="main">
${page.main}
</main>
${footer(of)}`,
  });
}

function topbar({ here, view }: Page): Html {
  return html`<div class="topbar"><div class="wrap">
  <span class="elder-off">申请公开、查阅和核对年度报告</span>
  ${viewLinks(here, view)}
</div></div>`;
}

function masthead(of: PageOwner | undefined): Html {
  return html`<div class="masthead"><div class="wrap">
  <a class="masthead__name" href="${paths.home}">${of?.name ?? '公开'} <span>${SITE}</span></a>
</div></div>`;
}

const items: readonly (readonly [NavItem, string, string])[] = [
  ['home', paths.home, '首页'],
  ['apply', paths.apply, '依申请公开'],
  ['reports', paths.reports, '公开年报'],
  ['check', paths.check, '年报体检'],
  ['due', paths.due, '期限计算'],
  ['fee', paths.fee, '收费计算'],
];

function navigation(current: NavItem | undefined): Html {
  return html`<nav class="nav" aria-label="主导航"><div class="wrap"><ul>
${items.map(([id, href, words]) => html`  <li><a href="${href}"${id === current && raw(' aria-current="page"')}>${words}</a></li>\n`)}</ul></div></nav>`;
}

function footer(of: PageOwner | undefined): Html {
  return html`<footer class="footer"><div class="wrap">
  <div>${of ? officeOf(of) : '已收录的年度报告按原文刊载，核对结果由程序给出，供参考，以发布机关的正式文本为准。'}</div>
  <div><a href="${paths.complain}">投诉举报</a>　<a href="${paths.accessibility}">无障碍说明</a>　<a href="${paths.privacy}">隐私说明</a></div>
</div></footer>`;
}

function officeOf({ name, office }: PageOwner): Html {
  return html`主办：${name}　承办：${office.name}（政府信息公开工作机构）<br>地址：${office.address}　电话：${office.phone}（${office.hours}）`;
}
