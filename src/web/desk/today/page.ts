import { html } from 'hono/html';
import type { Act } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { dataTable } from '#ui/data-table';
import { shortDay } from '#ui/day';
import { emptyState } from '#ui/empty';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { weekdayInWords } from '#ui/weekday';
import { workHead } from '#ui/work-head';
import { moment } from '../account/moment.ts';
import { saysOf } from '../said.ts';
import type { DaysOff, daysOffAhead } from './holidays.ts';

/** An account that nobody has authorised yet. */
export interface Waiting {
  readonly agency: string;
  readonly agencyName: string;
  readonly staff: string;
  readonly who: string;
  readonly appointedBy: string;
}

export interface TodayShown {
  readonly today: Day;
  readonly daysOff: ReturnType<typeof daysOffAhead>;
  /** the next year whose holiday notice is not known yet */
  readonly withoutNotice: number | null;
  /** where a notice is taken into use; null for those who take none */
  readonly holidays: string | null;
  /** requests that must be answered soon; null for those who answer none */
  readonly requests: Content;
  /** reviews, suits, demands and complaints that must be seen to soon; null where there are none */
  readonly cases: Content;
  /** what whoever is here was told; empty where that is nothing */
  readonly notices: Content;
  /** null for those who authorise nobody */
  readonly waiting: readonly Waiting[] | null;
  /** what whoever is here did last */
  readonly recent: readonly { readonly act: Act; readonly about: string }[];
  /** the last verification of the log; absent for those who verify none */
  readonly verified?: { readonly href: string; readonly act: Act | null };
}

/** 今日: what must be done today, and what moves deadlines. */
export function todayPage(shown: TodayShown): Content {
  const { today } = shown;
  return html`${workHead({ title: `${shortDay(today)} ${weekdayInWords(today)}`, says: headline(shown) })}
<div class="cols cols--wide">
<div class="stack">
${shown.requests}
${shown.cases}
${tasks(shown)}
${shown.notices}
${recent(shown)}
</div>
<div>
${shown.verified && verification(shown.verified)}
${calendar(shown)}
</div>
</div>`;
}

function headline({ daysOff: [next], withoutNotice }: TodayShown): string {
  if (!next || isOfYear(next, withoutNotice)) return unknownYear(withoutNotice) ?? '';
  return `${next.name} ${next.days}${next.worked && `，${next.worked}`}；期限按此推算`;
}

function isOfYear({ from }: DaysOff, year: number | null): boolean {
  return from.startsWith(`${year}-`);
}

function unknownYear(year: number | null): string | null {
  return year ? `${year}年放假通知还没有收录，到${year}年的期限暂按法定节假日推算` : null;
}

function tasks({ waiting, requests }: TodayShown): Content {
  if (!waiting && requests) return null;
  if (!waiting?.length)
    return panel({ id: 'tasks', title: '要您办的', bare: true, body: emptyState('现在没有要您办的事。') });
  return panel({
    id: 'tasks',
    title: '要您办的',
    bare: true,
    aside: html`<span class="muted">${waiting.length} 个账号等待授权</span>`,
    body: dataTable<Waiting>({
      caption: '等待授权的账号',
      rows: waiting,
      empty: '',
      columns: [
        {
          words: '工作人员',
          head: true,
          show: ({ agency, staff, who }) => html`<a href="${paths.deskMember(agency, staff)}">${who}</a>`,
        },
        { words: '机关', show: ({ agencyName }) => agencyName },
        { words: '开设', show: ({ appointedBy }) => appointedBy },
        { words: '下一步', nowrap: true, show: () => '授权' },
      ],
    }),
  });
}

function recent({ recent: acts }: TodayShown): Content {
  const lines = acts.map(
    ({ act, about }) =>
      html`<li class="row row--between"><span>${saysOf(act)}${about && html`　<span class="muted">${about}</span>`}</span><time datetime="${act.instant}">${moment(act.instant)}</time></li>\n`,
  );
  return panel({
    id: 'recent',
    title: '您最近办的',
    bare: true,
    body: lines.length ? html`<ul class="items">\n${lines}</ul>` : emptyState('您还没有办过什么。'),
  });
}

function verification({ href, act }: NonNullable<TodayShown['verified']>): Content {
  const wrong = Number(act?.data.wrong ?? 0);
  const says = act
    ? html`<p>上次校验 ${moment(act.instant)}：${wrong ? html`<strong class="is-red">${wrong} 处问题</strong>` : '留痕完好'}，共 ${Number(act.data.acts)} 条。</p><p class="small muted">依据${citationText(act.under)}</p>`
    : html`<p>还没有校验过。</p>`;
  return panel({ id: 'verified', title: '操作日志校验', aside: html`<a href="${href}">操作日志</a>`, body: says });
}

function calendar({ daysOff, withoutNotice, holidays }: TodayShown): Content {
  const isNear = daysOff.some((one) => isOfYear(one, withoutNotice));
  const unknown = isNear || !daysOff.length ? unknownYear(withoutNotice) : null;
  const lines = [
    ...daysOff.map(
      ({ name, days, worked }) =>
        html`<li>${name} ${days}${worked && html`<br><small class="muted">${worked}</small>`}</li>\n`,
    ),
    ...(unknown
      ? [html`<li class="muted">${unknown}${holidays && html`　<a href="${holidays}">录入通知</a>`}</li>\n`]
      : []),
  ];
  const body = lines.length ? html`<ul class="items">\n${lines}</ul>` : emptyState('本年度没有别的放假了。');
  const aside = html`<span>${holidays && html`<a href="${holidays}">放假安排</a>　`}<a href="${paths.due}">期限计算</a></span>`;
  return panel({ id: 'calendar', title: '影响期限的放假', bare: true, aside, body });
}
