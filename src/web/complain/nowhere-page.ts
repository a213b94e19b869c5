import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import type { Shown } from '../view.ts';

/** Nobody above this agency is on this site: where to go instead. */
export function nowherePage(about: Agency, shown: Shown): Html {
  const title = `投诉举报${about.shortName}`;
  return layout({
    ...shown,
    title,
    main: html`<div class="wrap page stack">
${crumbs(
  [
    { words: '首页', href: paths.home },
    { words: '投诉举报', href: paths.complain },
  ],
  about.name,
)}
<h1>投诉举报${about.name}</h1>
<p>${whereTo(about)}</p>
<p class="row"><a class="btn" href="${paths.complain}">换一个机关</a></p>
</div>`,
  });
}

function whereTo({ name, vertical }: Agency): string {
  if (vertical)
    return `${name}实行垂直领导，由本系统的办公厅（室）主管政府信息公开工作（《条例》${citationText(regulation(3, 4))}），请向它的上级部门提出。`;
  return `${name}的上一级行政机关不在本站，请直接向它的上一级行政机关或者政府信息公开工作主管部门提出（《条例》${citationText(regulation(51))}）。`;
}
