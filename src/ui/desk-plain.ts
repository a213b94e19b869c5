import { html } from 'hono/html';
import { brand } from './brand.ts';
import { DESK, type SignOut } from './desk-layout.ts';
import { pressForm } from './form.ts';
import type { Content, Html } from './html.ts';
import { skeleton } from './skeleton.ts';
import type { View } from './view.ts';
import { viewLinks } from './view-links.ts';

export interface PlainPage {
  /** also the heading */
  readonly title: string;
  /** path and query of this page, for the links that change how it is shown */
  readonly here: string;
  readonly view: View;
  /** whose desk it is, where that is known */
  readonly agency?: { readonly name: string };
  /** for pages between the password and the desk */
  readonly signOut?: SignOut;
  /** marks the page 演示 */
  readonly demo: boolean;
  readonly main: Content;
}

/** A page of the desk before one is at the desk: sign-in, second factor, a new password, a locked account. */
export function deskPlain({ title, here, view, agency, signOut, demo, main }: PlainPage): Html {
  return skeleton({
    title: `${title} - ${DESK}`,
    view,
    unlisted: true,
    demo,
    desk: true,
    body: html`<main id="main" class="login">
<p class="brand">${brand(agency?.name ?? '政府信息公开工作台')}</p>
<h1>${title}</h1>
${main}
</main>
<footer class="login__foot">${viewLinks(here, view)}${signOut && pressForm({ ...signOut, words: '退出', quiet: true })}</footer>`,
  });
}
