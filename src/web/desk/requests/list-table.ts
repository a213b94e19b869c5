import { html, raw } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { numberOf } from '#requests/ids';
import { applicantKinds } from '#requests/types';
import { type Column, dataTable } from '#ui/data-table';
import { shortDay } from '#ui/day';
import { dayBar } from '#ui/day-bar';
import type { Content } from '#ui/html';
import { type Tab, tabs } from './asked.ts';
import { foundNothing } from './found-words.ts';
import type { Line, ListLine, ListShown } from './list-page.ts';
import { nearnesses, type Remaining } from './remaining.ts';
import { dueWords, stateTag } from './states.ts';
import { inList } from './walk.ts';

/** The lines of a list, grouped by how near their deadlines are where it goes by deadline. */
export function listTable(shown: ListShown): Content {
  return mayChoose(shown) ? chosen(shown) : table(shown);
}

function mayChoose({ mayDraft, lines }: ListShown): boolean {
  return mayDraft && lines.some(isDraftable);
}

/** The table as a form that leads on with what is ticked in it. */
function chosen(shown: ListShown): Content {
  return html`<form class="stack" method="get" action="${paths.deskRequestsTogether(shown.agency.id)}">
${table(shown)}
<p class="row"><button class="btn">一并拟答复</button><span class="small muted">同一件事有多人申请的，勾选以后写一份，每件各有各的答复书和留痕。</span></p>
</form>`;
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

function isDraftable({ request }: Line): boolean {
  return request.state === 'registered';
}

function tick({ subject, request }: Line, { agency }: ListShown): Content {
  const id = subject.replace('request/', '');
  const label = `选择 ${numberOf(agency, request)}`;
  return html`<input type="checkbox" name="id" value="${id}" aria-label="${label}">`;
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
  const chosen: Column<ListLine> = {
    words: '选',
    nowrap: true,
    show: (line) => isDraftable(line) && tick(line, shown),
  };
  return [
    ...(mayChoose(shown) ? [chosen] : []),
    { words: '登记号', head: true, nowrap: true, show: (line) => number(line, { agency, asked }) },
    {
      words: '申请人',
      nowrap: true,
      show: ({ request, words }) =>
        html`${words.name}<br><small class="muted">${applicantKinds[request.applicant]}</small>`,
    },
    { words: '所需信息', show: ({ words }) => html`<span class="wants">${shortened(words.wants)}</span>` },
    { words: '收到', nowrap: true, show: ({ request }) => shortDay(request.received ?? request.arrived) },
    { words: '剩余', nowrap: true, show: ({ remaining }) => left(remaining) },
    { words: '期限与依据', show: (line) => limit(line) },
    { words: '承办', nowrap: true, show: ({ owner }) => ownerWords(owner) },
    { words: '状态', nowrap: true, show: ({ request }) => stateTag(request) },
  ];
}

/** Without the words that all numbers of the agency begin with. */
function number(line: ListLine, { agency, asked }: Pick<ListShown, 'agency' | 'asked'>): Content {
  const short = numberOf(agency, line.request).replace(/^[^〔]*(?=〔)/u, '');
  return html`<a${short.startsWith('〔') && raw(' class="hang"')} href="${inList(agency.id, line, asked)}">${short}</a>`;
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

function limit({ remaining, request: { decision } }: Line): Content {
  if (!remaining) return decision && html`${shortDay(decision.day)}<br><small class="muted">答复</small>`;
  const { kind, due, used, left: days, late, out, under, missing, nearness } = remaining;
  const bar = nearness !== 'stopped' && used + days > 1 && html`${dayBar({ used, left: days, late })} `;
  const more = [
    `${dueWords[kind]}，${under}`,
    out ? `${out} 天不计` : '',
    missing ? `暂定，等${missing}年放假通知` : '',
  ].filter(Boolean);
  const parts = more.map((part, i) => html`<span class="nowrap">${part}${i + 1 < more.length && '；'}</span>`);
  return html`<span class="nowrap">${bar}${shortDay(due)}</span><br><small class="muted">${parts}</small>`;
}

/** What the bars and the short numbers mean. */
export function legend({ codeWord }: Agency): Content {
  return html`<p class="small muted row"><span>格条一格是一个工作日：</span><span class="row">${dayBar({ used: 3, left: 2, late: 0 })} 蓝为已用，灰为剩余，红线为法定期限</span><span>登记号前面的“${codeWord}依申”从略</span></p>`;
}
