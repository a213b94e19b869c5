import { html, raw } from 'hono/html';
import type { Agency } from '#agencies/types';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import type { AnswerPlace } from '#requests/releases/queries';
import { crumbs } from '#ui/crumbs';
import { emptyState } from '#ui/empty';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import type { Shown } from '../../view.ts';
import type { AnswersListed, ListedAnswer } from './listed.ts';
import { placeOf } from './place.ts';

export const TITLE = '依申请公开转为主动公开';

export interface ListShown extends AnswersListed {
  /** the agency whose list it is; absent: everybody's */
  readonly agency: Agency | undefined;
  /** behind which place this page begins; absent: the first page */
  readonly after: AnswerPlace | undefined;
}

/** What was answered once and everybody may read now, the newest first. */
export function listPage(list: ListShown, shown: Shown): Html {
  const { agency, rows } = list;
  const above = [
    { words: '首页', href: paths.home },
    { words: '依申请公开', href: paths.apply },
  ];
  const here = agency ? [{ words: '转为主动公开', href: paths.answers }] : [];
  return layout({
    ...shown,
    title: TITLE,
    nav: 'apply',
    of: agency,
    main: html`<div class="wrap page stack">
${crumbs([...above, ...here], agency?.shortName ?? '转为主动公开')}
<div class="cols cols--left">
<div class="stack">
<h1>${agency ? `${agency.name}：${TITLE}` : TITLE}</h1>
<p class="muted">有人申请过、人人可以看的政府信息，由行政机关纳入主动公开（《条例》${citationText(regulation(44))}）。这里没有您要的，可以<a href="${agency ? paths.applyTo(agency.id) : paths.apply}">提出申请</a>。</p>
<p class="row row--between small listbar"><span>共 <strong>${total(list)}</strong> 件，新的在前</span></p>
${rows.length ? html`<ol class="items">\n${rows.map(item)}</ol>` : emptyState('还没有纳入主动公开的答复。')}
${pages(list)}
</div>
${facets(list)}
</div>
</div>`,
  });
}

function total({ counts, agency }: ListShown): number {
  return counts.reduce((sum, one) => (agency && one.agency.id !== agency.id ? sum : sum + one.many), 0);
}

function item({ agency, year, n, day, title, of }: ListedAnswer): Html {
  return html`<li>
<a class="items__title" href="${paths.answer(agency, { year, n })}">${title}</a>
<p class="small muted record"><span>${of?.name ?? ''}</span><span>公开 ${day}</span></p>
</li>
`;
}

function pages({ agency, after, next }: ListShown): Content {
  if (!after && !next) return null;
  const path = agency ? paths.answersOf(agency.id) : paths.answers;
  return html`<nav class="pager" aria-label="分页">${after && html`<a href="${path}">最新的</a>`}${next && html`<a rel="next" href="${path}?after=${placeOf(next)}">较早的</a>`}</nav>`;
}

function facets({ counts, agency }: ListShown): Html {
  const all = counts.reduce((sum, { many }) => sum + many, 0);
  const entry = (href: string, words: string, n: number, on: boolean) =>
    html`<li><a href="${href}"${on && raw(' aria-current="page"')}>${words} <span>${n}</span></a></li>`;
  return html`<nav aria-label="按机关筛选"><div class="facet"><h2>公开机关</h2><ul>
${entry(paths.answers, '全部', all, agency === undefined)}
${counts.map(({ agency: one, many }) => entry(paths.answersOf(one.id), one.shortName, many, one.id === agency?.id))}
</ul></div></nav>`;
}
