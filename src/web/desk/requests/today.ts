import { html } from 'hono/html';
import { calendarFor } from '#agencies/calendar';
import { agenciesWithin } from '#agencies/queries';
import type { Day } from '#law/calendar/day';
import { workdayAfter } from '#law/calendar/workday-after';
import { paths } from '#paths';
import { numberOf } from '#requests/ids';
import { dueCounts, overdueByAgency } from '#requests/queries/due';
import { requestsByDue } from '#requests/queries/list';
import type { RequestStateName } from '#requests/types';
import { requestActs, requestLooks } from '#requests/workflow';
import { dayOf } from '#store/time';
import { dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { stats } from '#ui/stats';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { askedAs, listAsked } from './asked.ts';
import { linesOf } from './list.ts';
import type { Line } from './list-page.ts';
import { left } from './list-table.ts';
import { asTitle } from './opened.ts';
import { dueWords, stateTag } from './states.ts';
import { suggestionsToday } from './suggestions-today.ts';

const MOST = 20;
const SOON_WORKDAYS = 5;

/** 今日: what must be done about requests, and which agencies below are late; nothing for those who do neither. */
export async function requestsToday(desk: Desk, place: Place): Promise<Content> {
  const { asker, relation } = place;
  const reads = mayEver(requestLooks.readRequests, asker, relation).ok;
  const watches = mayEver(requestLooks.watchRequests, asker, relation).ok;
  if (!reads && !watches) return null;
  return html`${reads && (await own(desk, place))}${watches && (await below(desk, place))}`;
}

async function own(desk: Desk, place: Place): Promise<Content> {
  const { agency } = place;
  const today = dayOf(desk.now());
  const soon = workdayAfter(today, SOON_WORKDAYS, calendarFor(agency)).value;
  const waiting = await waitingFor(desk, place);
  const due = await linesOf(desk, place, await page(desk, { agency: agency.id, until: soon }));
  return html`${await figures(desk, agency.id, { today, soon })}
${waiting.length > 0 && table(place, { id: 'for-me', title: '等您审核、签发的申请', lines: waiting, empty: '' })}
${await suggestionsToday(desk, place)}
${table(place, { id: 'due', title: '依申请公开：已过、今天和 5 个工作日以内', lines: due, empty: '没有快到期限的申请。' })}`;
}

async function figures(
  { db }: Desk,
  agency: string,
  days: { readonly today: Day; readonly soon: Day },
): Promise<Content> {
  const counts = await dueCounts(db, { agency, ...days });
  const sum = (of: 'overdue' | 'today' | 'soon') => counts.reduce((total, count) => total + count[of], 0);
  const list = paths.deskRequests(agency);
  const late = askedAs(list, listAsked(`http://localhost${list}`), { tab: 'late' });
  return stats([
    { figure: sum('overdue'), words: '件申请已超期', href: late, late: true },
    { figure: sum('today'), words: '件申请今天到期', href: list },
    { figure: sum('soon'), words: '件申请 5 个工作日内到期', href: list },
  ]);
}

/** What waits for somebody with these roles: the steps between the draft and the signature. */
async function waitingFor(desk: Desk, place: Place): Promise<readonly Line[]> {
  const { asker, agency, relation } = place;
  const steps = [requestActs.clearSection, requestActs.clearSecrecy, requestActs.answer];
  const states = steps.filter((rule) => mayEver(rule, asker, relation).ok).flatMap(({ from }) => [...from]);
  if (!states.length) return [];
  return linesOf(desk, place, await page(desk, { agency: agency.id, states }));
}

async function page(
  { db }: Desk,
  wanted: { readonly agency: string; readonly until?: Day; readonly states?: readonly RequestStateName[] },
) {
  return (await requestsByDue(db, { ...wanted, limit: MOST })).rows;
}

interface Table {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly empty: string;
}

function table({ agency }: Place, { id, title, lines, empty }: Table): Content {
  return panel({
    id,
    title,
    bare: true,
    aside: html`<a href="${paths.deskRequests(agency.id)}">依申请公开</a>`,
    body: dataTable<Line>({
      caption: title,
      rows: lines,
      empty,
      dense: true,
      late: ({ remaining }) => (remaining?.late ?? 0) > 0,
      columns: [
        {
          words: '登记号',
          head: true,
          nowrap: true,
          show: ({ subject, request }) =>
            html`<a href="${paths.deskRequest(agency.id, subject)}">${numberOf(agency, request)}</a>`,
        },
        { words: '所需信息', show: ({ words }) => html`<span class="wants">${asTitle(words.wants)}</span>` },
        { words: '要办的', nowrap: true, show: ({ remaining }) => remaining && dueWords[remaining.kind] },
        { words: '剩余', nowrap: true, show: ({ remaining }) => left(remaining) },
        { words: '状态', nowrap: true, show: ({ request }) => stateTag(request) },
      ],
    }),
  });
}

interface Late {
  readonly name: string;
  readonly overdue: number;
}

/** The agencies that are late, by how much; which requests those are is theirs to know. */
async function below({ db, now }: Desk, { asker }: Place): Promise<Content> {
  const agencies = await agenciesWithin(db, requestLooks.watchRequests, asker);
  const overdue = await overdueByAgency(
    db,
    agencies.map(({ id }) => id),
    dayOf(now()),
  );
  const rows = agencies
    .map(({ id, name }) => ({ name, overdue: overdue.get(id) ?? 0 }))
    .filter((one) => one.overdue > 0)
    .sort((a, b) => b.overdue - a.overdue);
  return panel({
    id: 'overdue',
    title: '各单位超期的申请',
    bare: true,
    aside: html`<span class="muted">${agencies.length} 个单位</span>`,
    body: dataTable<Late>({
      caption: '各单位超期的申请',
      rows,
      empty: '没有单位超期。',
      dense: true,
      columns: [
        { words: '单位', head: true, show: ({ name }) => name },
        { words: '超期', numeric: true, show: (one) => html`<strong class="is-red">${one.overdue}</strong>` },
      ],
    }),
  });
}
