import { html, raw } from 'hono/html';
import type { Agency } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import { paths } from '#paths';
import type { Listed } from '#remedies/queries';
import type { Kind } from '#remedies/subject/kinds';
import { type Column, dataTable } from '#ui/data-table';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { tag } from '#ui/tag';
import { workHead } from '#ui/work-head';
import type { Around, KindDesk } from './kind-desk.ts';
import { limit } from './limit.ts';

export type Tab = 'open' | 'waits' | 'all';

/** The lists of a kind, with what each is called. */
export function tabsOf<K extends Kind>({ waits }: KindDesk<K>): Readonly<Partial<Record<Tab, string>>> {
  return { open: '在办', ...(waits && { waits: waits.words }), all: '全部' };
}

export type Line<K extends Kind> = Listed<K> & {
  /** masked */
  readonly who: string;
  /** what tells it from the others */
  readonly tells: string;
};

export interface ListShown<K extends Kind> {
  readonly kindDesk: KindDesk<K>;
  readonly agency: Agency;
  readonly today: Day;
  readonly tab: Tab;
  readonly lines: readonly Line<K>[];
  readonly next: string;
  readonly around: Around;
  readonly mayBegin: boolean;
}

/** The cases of one kind. */
export function listPage<K extends Kind>(shown: ListShown<K>): Content {
  const { kindDesk, agency, lines, tab, today, mayBegin } = shown;
  const { beginning, section, title } = kindDesk;
  const words = tabsOf(kindDesk)[tab];
  const add = html`<a class="btn btn--primary" href="${paths.deskNewCase(agency.id, section)}">${beginning.title}</a>`;
  return html`${workHead({ title, says: agency.name, acts: mayBegin && add })}
<nav class="tabs" aria-label="办理状态">${Object.entries(tabsOf(kindDesk)).map((one) => tabLink(shown, one))}</nav>
${dataTable<Line<K>>({
  caption: `${words}的${title}`,
  rows: lines,
  empty: tab === 'all' ? kindDesk.empty : `没有${words}的${title}。`,
  framed: true,
  dense: true,
  late: ({ due }) => due !== null && due < today,
  columns: columns(shown),
})}
${pages(shown)}`;
}

function tabLink<K extends Kind>({ kindDesk, agency, tab }: ListShown<K>, [name, words]: [string, string]): Content {
  const path = paths.deskCases(agency.id, kindDesk.section);
  const href = name === 'open' ? path : `${path}?tab=${name}`;
  return html`<a href="${href}"${name === tab && raw(' aria-current="page"')}>${words}</a>`;
}

function columns<K extends Kind>({ kindDesk, agency, today, around }: ListShown<K>): readonly Column<Line<K>>[] {
  const { section, nameOf, listed, about, stateOf, dueOf, dueWords } = kindDesk;
  return [
    {
      words: '编号',
      head: true,
      nowrap: true,
      show: ({ subject }) =>
        html`<a href="${paths.deskCase(agency.id, section, subject)}">${subject.replace(/^\w+\//, '')}</a>`,
    },
    { words: '事项', show: ({ one }) => nameOf(one) },
    { words: '谁提出', nowrap: true, show: ({ who }) => who || hidden },
    {
      words: listed.words,
      show: ({ tells }) => (tells ? html`<span class="wants">${shortened(tells)}</span>` : hidden),
    },
    { words: about.words, show: ({ one }) => about.show(one, around) },
    { words: '收到', nowrap: true, show: ({ one }) => shortDay(one.begun) },
    { words: '期限与依据', show: ({ one }) => limit(dueOf(one, agency), dueWords, today) },
    { words: '状态', nowrap: true, show: ({ one }) => tag(...stateOf(one)) },
  ];
}

const hidden: Content = html`<span class="muted">不显示</span>`;

const LONGEST = 60;

function shortened(text: string): string {
  const signs = [...text.replace(/\s+/gu, ' ')];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : signs.join('');
}

function pages<K extends Kind>({ kindDesk, agency, tab, next }: ListShown<K>): Content {
  if (!next) return null;
  const query = new URLSearchParams({ ...(tab !== 'open' && { tab }), after: next });
  const href = `${paths.deskCases(agency.id, kindDesk.section)}?${query}`;
  return html`<nav class="pager" aria-label="翻页"><a rel="next" href="${href}">下一页</a></nav>`;
}
