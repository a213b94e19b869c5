import { html } from 'hono/html';
import { paths } from '#paths';
import { inWords } from '#ui/day';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import type { Shown } from '../../view.ts';

/** 410: it was public, and is not any more. */
export function gonePage(day: string, shown: Shown): Html {
  return layout({
    ...shown,
    title: '这一件已经撤下',
    nav: 'apply',
    unlisted: true,
    main: html`<div class="wrap page stack">
<h1>这一件已经撤下</h1>
<p>公开机关${inWords(day)}把它从主动公开的信息里撤下，不再提供。需要的，可以向公开机关申请。</p>
<p class="row"><a class="btn" href="${paths.answers}">看别的</a><a class="btn" href="${paths.apply}">依申请公开</a></p>
</div>`,
  });
}
