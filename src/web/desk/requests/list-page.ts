import { html, raw } from 'hono/html';
import type { Agency } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import { paths } from '#paths';
import type { OpenCounts } from '#requests/queries/count';
import type { Listed } from '#requests/queries/list';
import { applicantKinds } from '#requests/types';
import { selectField } from '#ui/field-select';
import { shortField } from '#ui/field-short';
import { hiddenField, postedFilters } from '#ui/form';
import type { Content } from '#ui/html';
import { workHead } from '#ui/work-head';
import { errorOf, type Trouble } from '../trouble.ts';
import { askedAs, type ListAsked, type Tab, tabs } from './asked.ts';
import { foundSays, searchNotices } from './found-words.ts';
import { legend, listTable } from './list-table.ts';
import type { Words } from './opened.ts';
import type { Placed } from './pages.ts';
import type { Remaining } from './remaining.ts';

/** A line of the list. */
export interface Line extends Listed {
  readonly words: Words;
  readonly owner: string;
  readonly remaining: Remaining | null;
}

export type ListLine = Line & Pick<Placed, 'at'>;

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
${listTable(shown)}
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

function pages({ agency, asked, next, words }: ListShown): Content {
  if (!next && !asked.after) return null;
  const path = paths.deskRequests(agency.id);
  const on = words === null ? '下一页' : '继续找更早的';
  return html`<nav class="pager" aria-label="申请翻页">${asked.after && html`<a href="${askedAs(path, asked)}">回到第一页</a>`}${next && html`<a rel="next" href="${askedAs(path, asked, { after: next })}">${on}</a>`}</nav>`;
}
