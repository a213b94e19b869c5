import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import type { Shown } from '../../view.ts';

interface Framed {
  readonly title: string;
  /** who deals with it */
  readonly agency: Agency;
  /** what this page is called on the way to it */
  readonly here: string;
  readonly main: Content;
}

/** A page about somebody's own complaint: under 投诉举报, and not for search engines. */
export function frame({ title, agency, here, main }: Framed, shown: Shown): Html {
  return layout({
    ...shown,
    title,
    of: agency,
    unlisted: true,
    main: html`<div class="wrap page stack">
${crumbs(
  [
    { words: '首页', href: paths.home },
    { words: '投诉举报', href: paths.complain },
  ],
  here,
)}
${main}
</div>`,
  });
}
