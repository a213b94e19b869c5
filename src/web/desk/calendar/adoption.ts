import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import type { HolidayNotice } from '#law/calendar/notice';
import { paths } from '#paths';
import { movedCases } from '#remedies/moved';
import { adoptNotice } from '#requests/commands/adopt-notice';
import { crumbs } from '#ui/crumbs';
import { dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { notice as remark } from '#ui/notice';
import { workHead } from '#ui/work-head';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, troubleOf } from '../trouble.ts';
import { calendar } from './calendar.ts';
import { noticeIn, typedIn } from './typed.ts';
import { agenciesOf } from './within.ts';

type Outcome = Awaited<ReturnType<typeof adoptNotice>>;

/** What came of it in one agency. */
interface Result {
  readonly agency: Agency;
  readonly outcome: Outcome;
}

/** 启用放假安排: an act of each agency, one after the other; what was cut off is gone on with by sending the form again. */
export async function adopted(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const [typed, { key }] = [await typedIn(c), await posted(c)];
  const read = noticeIn(typed);
  if (!('notice' in read)) return calendar(c, desk, place, { typed, trouble: mistaken(read, '没有启用，请先改正') });

  const { notice } = read;
  const results: Result[] = [];
  for (const one of await agenciesOf(desk, place, typed.scope))
    results.push({
      agency: one,
      outcome: await adoptNotice(desk.registry, { asker, key, agency: one.id, notice, alsoMoved: movedCases }),
    });

  const [first] = results;
  if (first && !first.outcome.ok && !results.some(({ outcome }) => outcome.ok))
    return calendar(c, desk, place, { typed, trouble: await troubleOf(desk, asker, first.outcome) });
  const title = `${notice.year}年放假安排已经启用`;
  return deskPage(c, desk, { title, main: resultPage(agency, notice, results), here: paths.deskHolidays(agency.id) });
}

function resultPage({ id }: Agency, { year }: HolidayNotice, results: readonly Result[]): Content {
  const moved = results.reduce((sum, { outcome }) => sum + movedIn(outcome), 0);
  const back = paths.deskHolidays(id);
  const says = moved ? `${moved} 个期限移动，承办人登录以后在“今日”的通知里看得到。` : '没有期限因此移动。';
  return html`${crumbs([{ words: '放假安排', href: back }], '启用')}
${workHead({ title: `${year}年放假安排已经启用`, says: '从现在起按它推算期限' })}
<div role="status">${remark('green', html`<p>已经留痕。${says}</p>`)}</div>
${dataTable<Result>({
  caption: '各机关启用的情况',
  rows: results,
  empty: '',
  framed: true,
  columns: [
    { words: '机关', head: true, show: ({ agency }) => agency.name },
    { words: '情况', show: ({ outcome }) => (outcome.ok ? '已经启用' : outcome.why.says) },
    { words: '移动的期限', numeric: true, show: ({ outcome }) => movedIn(outcome) },
  ],
})}
<p class="row"><a class="btn" href="${back}">放假安排</a></p>`;
}

function movedIn(outcome: Outcome): number {
  return outcome.ok ? outcome.moved.length : 0;
}
