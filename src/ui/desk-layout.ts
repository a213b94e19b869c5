import { html } from 'hono/html';
import { brand } from './brand.ts';
import { formFields, hiddenField, pressForm } from './form.ts';
import type { Content, Html } from './html.ts';
import { type NavGroup, sideNav } from './side-nav.ts';
import { skeleton } from './skeleton.ts';
import type { View } from './view.ts';
import { viewLinks } from './view-links.ts';

export interface DeskPage {
  readonly title: string;
  /** path and query of this page, for the links that change how it is shown */
  readonly here: string;
  readonly view: View;
  readonly agency: { readonly name: string };
  /** the desk's first page */
  readonly home: string;
  /** section and name: 局办公室 周某 */
  readonly who: string | null;
  /** the page of one's own account */
  readonly account?: string;
  /** how to leave; null where nobody is signed in */
  readonly signOut: SignOut | null;
  /** in words: 2025年1月14日 星期二 */
  readonly today: string;
  readonly nav: readonly NavGroup[];
  readonly search?: Search;
  /** marks the page 演示 */
  readonly demo: boolean;
  readonly main: Content;
}

export interface SignOut {
  readonly action: string;
  readonly csrf: string;
}

export interface Search {
  readonly action: string;
  readonly csrf: string;
  /** what can be found: 登记号、文号、题名 */
  readonly words: string;
}

export const DESK = '公开工作台';

/** A whole page of the desk. */
export function deskLayout(page: DeskPage): Html {
  return skeleton({
    title: `${page.title} - ${DESK}`,
    view: page.view,
    unlisted: true,
    demo: page.demo,
    desk: true,
    body: html`<div class="shell">
<div class="side"><div class="side__in">
<nav aria-label="工作台"><a class="brand" href="${page.home}">${brand(page.agency.name)}</a>
${sideNav(page.nav)}</nav>
</div></div>
<div>
${bar(page)}
<main id="main" class="work">
${page.main}
</main>
</div>
</div>`,
  });
}

function bar({ here, view, who, account, signOut, today, search }: DeskPage): Html {
  return html`<header class="bar">${search && searchForm(search)}
${viewLinks(here, view)}
<div class="bar__who"><span class="muted">${today}</span>${who && (account ? html`<a href="${account}">${who}</a>` : html`<span>${who}</span>`)}${signOut && pressForm({ ...signOut, words: '退出', quiet: true })}</div>
</header>`;
}

/** Posted, because what is looked for may be somebody's name, and addresses are kept in many places. */
function searchForm({ action, csrf, words }: Search): Html {
  return html`<form role="search" method="post" action="${action}"><label class="vh" for="desk-search">查找</label><input class="input" id="desk-search" name="q" type="search" maxlength="100" autocomplete="off" placeholder="查找：${words}">${hiddenField(formFields.csrf, csrf)}</form>`;
}
