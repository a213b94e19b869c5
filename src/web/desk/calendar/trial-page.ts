import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { calendarActs } from '#agencies/workflow';
import type { ChangedDay } from '#law/calendar/changed-days';
import type { Holiday } from '#law/calendar/notice';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import { dataTable } from '#ui/data-table';
import { inWords, shortDay } from '#ui/day';
import { hiddenField, postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { notice as remark } from '#ui/notice';
import { panel } from '#ui/panel';
import { weekdayInWords } from '#ui/weekday';
import { workHead } from '#ui/work-head';
import { actPaths } from '../act-paths.ts';
import type { MovedLine } from './moved-lines.ts';
import { problemSays, type Read, type Typed } from './typed.ts';

export interface TrialShown {
  readonly agency: Agency;
  /** how many agencies it was tried for */
  readonly agencies: number;
  /** those that do not count by it yet */
  readonly without: readonly Agency[];
  readonly read: Read;
  readonly typed: Typed;
  readonly changes: readonly ChangedDay[];
  readonly moved: readonly MovedLine[];
  readonly csrf: string;
  readonly key: string;
}

/** 试算: what a notice would do, before it is taken into use. */
export function trialPage(shown: TrialShown): Content {
  const { agency, read, changes, moved, without } = shown;
  const title = `试算${read.notice.year}年放假安排`;
  const sum = `变动 ${changes.length} 天，${moved.length} 个期限移动。现在什么也还没有写`;
  return html`${crumbs([{ words: '放假安排', href: paths.deskHolidays(agency.id) }], '试算')}
${workHead({ title, says: without.length ? sum : agency.name })}
${without.length ? toCheck(read) : known(shown)}
<div class="cols cols--wide">
<div class="stack">
${panel({ id: 'moved', title: '要移动的期限', bare: true, body: movedTable(shown) })}
${panel({ id: 'changes', title: '变动的日子', bare: true, body: changesTable(changes) })}
</div>
<div class="stack">
${without.length > 0 && panel({ id: 'adopt', title: '看过没有问题', body: adoption(shown) })}
${panel({ id: 'read', title: '读到的安排', bare: true, body: holidaysTable(read.notice.holidays) })}
</div>
</div>`;
}

function known({ agencies }: TrialShown): Content {
  return remark(
    'blue',
    html`<p>${agencies > 1 ? `这 ${agencies} 个机关` : '这个机关'}已经按这份安排推算期限，不用再启用。</p>`,
  );
}

function toCheck({ remarks, warnings }: Read): Content {
  const lines = [...remarks.map((one) => `${one}。`), ...warnings.map(problemSays)];
  if (!lines.length) return null;
  return remark(
    'amber',
    html`<h2>请对照通知原文核对</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul><p>原文确实这样写的，可以启用；是抄错的，请返回改正。</p>`,
  );
}

function movedTable({ moved, agencies }: TrialShown): Content {
  return dataTable<MovedLine>({
    caption: '要移动的期限',
    rows: moved,
    empty: '没有期限会移动。',
    ...(agencies > 1 && { group: ({ agency }: MovedLine) => agency.name }),
    columns: [
      {
        words: '编号',
        head: true,
        nowrap: true,
        show: ({ words, href }) => (href ? html`<a href="${href}">${words}</a>` : words),
      },
      { words: '期限', nowrap: true, show: ({ term }) => term },
      { words: '现在', nowrap: true, show: ({ before }) => inWords(before) },
      { words: '启用以后', nowrap: true, show: ({ after }) => html`<strong>${inWords(after)}</strong>` },
      { words: '承办人', show: ({ who }) => who },
    ],
  });
}

function changesTable(changes: readonly ChangedDay[]): Content {
  const says = ({ workday }: { readonly workday: boolean }) => (workday ? '上班' : '放假');
  return dataTable<ChangedDay>({
    caption: '变动的日子',
    rows: changes,
    empty: '没有变动的日子。',
    columns: [
      { words: '日期', head: true, nowrap: true, show: ({ day }) => `${inWords(day)} ${weekdayInWords(day)}` },
      {
        words: '变动',
        nowrap: true,
        show: ({ before, after }) => html`${says(before)} → <strong>${says(after)}</strong>`,
      },
      { words: '因为', show: ({ after }) => html`<small class="muted">${after.why}</small>` },
    ],
  });
}

function holidaysTable(holidays: readonly Holiday[]): Content {
  return dataTable<Holiday>({
    caption: '读到的安排',
    rows: holidays,
    empty: '',
    columns: [
      { words: '节日', head: true, nowrap: true, show: ({ name }) => name },
      {
        words: '放假',
        nowrap: true,
        show: ({ off: { from, to } }) => (from === to ? shortDay(from) : `${shortDay(from)}—${shortDay(to)}`),
      },
      { words: '上班', show: ({ makeUp }) => makeUp.map(shortDay).join('、') || '不调休' },
    ],
  });
}

function adoption({ agency, without, typed, moved, csrf, key }: TrialShown): Content {
  const { says, under } = calendarActs.adoptNotice;
  const whom = without.length > 1 ? `给 ${without.length} 个机关启用` : `给${without[0]?.name ?? agency.name}启用`;
  const told = moved.length ? '重算期限，告诉期限移动的承办人' : '没有期限要移动';
  return postForm({
    action: actPaths.calendar.adoptNotice.path({ agency: agency.id, id: '' }),
    csrf,
    key,
    body: html`<p>${whom}：记入留痕，${told}。<span class="nowrap">${citationText(under)}。</span></p>
${hiddenField('text', typed.text)}${hiddenField('scope', typed.scope)}
${submitRow({ words: says, beside: html`<button class="btn btn--quiet" name="back" value="1" formaction="${paths.deskHolidaysTrial(agency.id)}">返回修改</button>` })}`,
  });
}
