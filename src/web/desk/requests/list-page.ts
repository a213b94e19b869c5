import { html, raw } from 'hono/html';
import type { Agency } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import { paths } from '#paths';
import { numberOf } from '#requests/ids';
import type { OpenCounts } from '#requests/queries/count';
import type { Listed } from '#requests/queries/list';
import { applicantKinds } from '#requests/types';
import { type Column, dataTable } from '#ui/data-table';
import { shortDay } from '#ui/day';
import { dayBar } from '#ui/day-bar';
import { selectField } from '#ui/field-select';
import { shortField } from '#ui/field-short';
import { hiddenField, postedFilters } from '#ui/form';
import type { Content } from '#ui/html';
import { workHead } from '#ui/work-head';
import { errorOf, type Trouble } from '../trouble.ts';
import { askedAs, type ListAsked, type Tab, tabs } from './asked.ts';
import { foundNothing, foundSays, searchNotices } from './found-words.ts';
import type { Words } from './opened.ts';
import type { Placed } from './pages.ts';
import { nearnesses, type Remaining } from './remaining.ts';
import { dueWords, stateTag } from './states.ts';
import { inList } from './walk.ts';

/** A line of the list. */
export interface Line extends Listed {
  readonly words: Words;
  readonly owner: string;
  readonly remaining: Remaining | null;
}

type ListLine = Line & Pick<Placed, 'at'>;

export interface ListShown {
  readonly agency: Agency;
  readonly today: Day;
  readonly asked: ListAsked;
  readonly counts: OpenCounts;
  /** how many came this year */
  readonly arrived: number;
  readonly lines: readonly ListLine[];
  readonly next: string;
  /** who can be chosen as whoever handles it */
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  /** what is looked for; null where nothing is */
  readonly words: string | null;
  /** what stands in the control: what is looked for, or was typed and is no good */
  readonly typed: string;
  readonly trouble: Trouble;
  /** what was looked for is not known any more */
  readonly isOver: boolean;
  /** every request can be found by its words */
  readonly isWhole: boolean;
  readonly csrf: string;
  readonly mayRegister: boolean;
  /** several can be chosen, to be answered with the same words */
  readonly mayDraft: boolean;
}

/** 依申请公开: the requests of an agency, what is most pressing first; or those that were looked for, the newest first. */
export function listPage(shown: ListShown): Content {
  const { agency, today, counts, arrived, asked, lines, words, trouble } = shown;
  const sheet = html`<a class="btn" href="${askedAs(paths.deskRequestsSheet(agency.id), asked)}">导出台账（XLSX）</a>`;
  const add = html`<a class="btn btn--primary" href="${paths.deskNewRequest(agency.id)}">登记申请</a>`;
  const says = `在办 ${counts.open} 件　${today.slice(0, 4)}年收到 ${arrived} 件`;
  return html`${trouble.top}
${workHead({ title: '依申请公开', says: words === null ? says : foundSays(shown), acts: html`${sheet}${shown.mayRegister && add}` })}
${tabLinks(shown)}
${searchNotices(shown)}
${controls(shown)}
${shown.mayDraft && lines.some(isDraftable) ? chosen(shown) : table(shown)}
${pages(shown)}
${lines.length > 0 && legend(agency)}`;
}

function tabLinks({ agency, asked, counts, words }: ListShown): Content {
  const waits: Partial<Record<Tab, number>> = {
    open: counts.open,
    late: counts.overdue,
    supplementing: counts.supplementing,
    waiting: counts.waiting,
  };
  const link = ([tab, label]: [string, string]) => {
    const count = waits[tab as Tab];
    const figure =
      count !== undefined && html`<span${tab === 'late' && count > 0 && raw(' class="is-red"')}>${count}</span>`;
    const href = askedAs(paths.deskRequests(agency.id), asked, { tab: tab as Tab, find: '' });
    const isHere = words === null && tab === asked.tab;
    return html`<a href="${href}"${isHere && raw(' aria-current="page"')}>${label}${figure}</a>`;
  };
  return html`<nav class="tabs" aria-label="办理状态">${Object.entries(tabs).map(link)}</nav>`;
}

/** Posted: a name that is looked for must not stand in an address. */
function controls({ agency, today, asked, owners, typed, trouble, csrf }: ListShown): Content {
  const everything = { value: '', words: '全部' };
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear, thisYear - 1, thisYear - 2].map((year) => ({ value: String(year), words: `${year}年` }));
  const kinds = Object.entries(applicantKinds).map(([value, words]) => ({ value, words }));
  const people = owners.map(({ id, name }) => ({ value: id.replace('staff/', ''), words: name }));
  const error = errorOf(trouble, 'q');
  return postedFilters(
    { action: paths.deskRequestsSearch(agency.id), csrf },
    html`${asked.tab !== 'open' && !asked.find && hiddenField('tab', asked.tab)}
${shortField({ id: 'q', label: '登记号、申请人、内容', type: 'search', value: typed, autocomplete: 'off', ...(error && { error }) })}
${selectField({ id: 'k', label: '申请人类别', value: asked.applicant ?? '', options: [everything, ...kinds] })}
${selectField({ id: 'd', label: '承办人', value: asked.owner?.replace('staff/', '') ?? '', options: [everything, ...people] })}
${selectField({ id: 'y', label: '收到年份', value: asked.year ? String(asked.year) : '', options: [everything, ...years] })}`,
    paths.deskRequests(agency.id),
  );
}

/** The table as a form that leads on with what is ticked in it. */
function chosen(shown: ListShown): Content {
  return html`<form class="stack" method="get" action="${paths.deskRequestsTogether(shown.agency.id)}">
${table(shown)}
<p class="row"><button class="btn">一并拟答复</button><span class="small muted">同一件事有多人申请的，勾选以后写一份，每件各有各的答复书和留痕。</span></p>
</form>`;
}

function isDraftable({ request }: Line): boolean {
  return request.state === 'registered';
}

function tick({ subject, request }: Line, { agency }: ListShown): Content {
  const id = subject.replace('request/', '');
  const label = `选择 ${numberOf(agency, request)}`;
  return html`<input type="checkbox" name="id" value="${id}" aria-label="${label}"> `;
}

function table(shown: ListShown): Content {
  const { asked, lines, words } = shown;
  const byDue = asked.tab !== 'answered' && asked.tab !== 'all';
  return dataTable<ListLine>({
    caption: words === null ? `${tabs[asked.tab]}的申请` : '找到的申请',
    rows: lines,
    empty: words === null ? emptyWords[asked.tab] : foundNothing(shown),
    framed: true,
    dense: true,
    late: ({ remaining }) => (remaining?.late ?? 0) > 0,
    columns: columns(shown),
    ...(byDue && { group: groupOf(shown) }),
  });
}

/** How near its deadline a line is; with how many are as near, where all of them are on this page. */
function groupOf({ lines, asked, next }: ListShown): (line: ListLine) => string {
  const nearnessOf = ({ remaining }: ListLine) => remaining?.nearness ?? 'none';
  const counts = Map.groupBy(lines, nearnessOf);
  const isWhole = !next && !asked.after;
  return (line) => {
    const nearness = nearnessOf(line);
    return isWhole ? `${nearnesses[nearness]}　${counts.get(nearness)?.length ?? 0} 件` : nearnesses[nearness];
  };
}

const emptyWords: Readonly<Record<Tab, string>> = {
  open: '没有在办的申请。',
  late: '没有超期的申请。',
  supplementing: '没有等申请人补正的申请。',
  waiting: '没有等第三方、其他机关或者缴费的申请。',
  answered: '还没有答复过申请。',
  all: '没有符合条件的申请。',
};

function columns(shown: ListShown): readonly Column<ListLine>[] {
  const { agency, asked } = shown;
  return [
    {
      words: '登记号',
      head: true,
      nowrap: true,
      show: (line) =>
        html`${shown.mayDraft && isDraftable(line) && tick(line, shown)}<a class="hang" href="${inList(agency.id, line, asked)}">${numberOf(agency, line.request).replace(/^[^〔]*(?=〔)/u, '')}</a>`,
    },
    {
      words: '申请人',
      nowrap: true,
      show: ({ request, words }) =>
        html`${words.name}<br><small class="muted">${applicantKinds[request.applicant]}</small>`,
    },
    { words: '所需信息', show: ({ words }) => html`<span class="wants">${shortened(words.wants)}</span>` },
    { words: '收到', nowrap: true, show: ({ request }) => shortDay(request.received ?? request.arrived) },
    { words: '剩余', nowrap: true, show: ({ remaining }) => left(remaining) },
    { words: '期限与依据', show: ({ remaining }) => limit(remaining) },
    { words: '承办', nowrap: true, show: ({ owner }) => ownerWords(owner) },
    { words: '状态', nowrap: true, show: ({ request }) => stateTag(request) },
  ];
}

/** 局办公室 周某: the section, and under it who. */
function ownerWords(owner: string): Content {
  if (!owner) return html`<span class="muted">还没有</span>`;
  const [section, ...name] = owner.split(' ');
  return html`${section}${name.length > 0 && html`<br><small class="muted">${name.join(' ')}</small>`}`;
}

const LONGEST = 60;

function shortened(text: string): string {
  const signs = [...text.replace(/\s+/gu, ' ')];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : signs.join('');
}

/** What is left of a limit, in one word. */
export function left(remaining: Remaining | null): Content {
  if (!remaining) return null;
  const { late, due, left: days, nearness, kind } = remaining;
  if (nearness === 'now')
    return late
      ? html`<strong class="is-red">超期 ${late} 天</strong>`
      : html`<strong>${days === 0 && due ? '今天' : ''}</strong>`;
  if (kind === 'confirm') return html`<span class="muted">未起算</span>`;
  if (nearness === 'stopped') return html`<strong>${days}</strong> <small class="muted">停计中</small>`;
  return html`<strong${nearness === 'soon' && raw(' class="is-amber"')}>${days}</strong> <small class="muted">个工作日</small>`;
}

function limit(remaining: Remaining | null): Content {
  if (!remaining) return null;
  const { kind, due, used, left: days, late, out, under, missing, nearness } = remaining;
  const bar = nearness !== 'stopped' && used + days > 1 && html`${dayBar({ used, left: days, late })} `;
  const more = [
    `${dueWords[kind]}，${under}`,
    out ? `${out} 天不计` : '',
    missing ? `暂定，等${missing}年放假通知` : '',
  ];
  return html`<span class="nowrap">${bar}${shortDay(due)}</span><br><small class="muted">${more.filter(Boolean).join('；')}</small>`;
}

function pages({ agency, asked, next, words }: ListShown): Content {
  if (!next && !asked.after) return null;
  const path = paths.deskRequests(agency.id);
  const on = words === null ? '下一页' : '继续找更早的';
  return html`<nav class="pager" aria-label="申请翻页">${asked.after && html`<a href="${askedAs(path, asked)}">回到第一页</a>`}${next && html`<a rel="next" href="${askedAs(path, asked, { after: next })}">${on}</a>`}</nav>`;
}

function legend({ codeWord }: Agency): Content {
  return html`<p class="small muted row"><span>格条一格是一个工作日：</span><span class="row">${dayBar({ used: 3, left: 2, late: 0 })} 蓝为已用，灰为剩余，红线为法定期限</span><span>登记号前面的“${codeWord}依申”从略</span></p>`;
}
