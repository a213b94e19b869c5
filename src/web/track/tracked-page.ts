import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { type Crumb, crumbs } from '#ui/crumbs';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import type { Shown } from '../view.ts';

export interface TrackedPage {
  readonly title: string;
  readonly agency: Agency;
  /** between 依申请公开 and this page */
  readonly above?: readonly Crumb[];
  /** what this page is called on the way to it */
  readonly here: string;
  readonly main: Content;
}

/** A page about somebody's own application: under 依申请公开, and not for search engines. */
export function trackedPage({ title, agency, above = [], here, main }: TrackedPage, shown: Shown): Html {
  return layout({
    ...shown,
    title,
    nav: 'apply',
    of: agency,
    unlisted: true,
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }, { words: '依申请公开', href: paths.apply }, ...above], here)}
${main}
</div>`,
  });
}
