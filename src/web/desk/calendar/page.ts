import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { radios } from '#ui/choices';
import { dataTable } from '#ui/data-table';
import { fileField, textField } from '#ui/field';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { moment } from '../account/moment.ts';
import { errorOf, type Trouble } from '../trouble.ts';
import type { Typed } from './typed.ts';
import type { KnownYear } from './years.ts';

/** An agency below, with the last year whose notice it counts by. */
export interface Below {
  readonly agency: Agency;
  readonly until: number;
}

export interface CalendarShown {
  readonly agency: Agency;
  readonly years: readonly KnownYear[];
  /** the next year whose notice is not known yet */
  readonly withoutNotice: number | null;
  readonly below: readonly Below[];
  readonly typed: Typed;
  readonly trouble: Trouble;
  readonly csrf: string;
}

/** 放假安排: which notices an agency counts by, and a new one to try. */
export function calendarPage(shown: CalendarShown): Content {
  const { agency, withoutNotice, below, trouble } = shown;
  const unknown = withoutNotice && `，${withoutNotice}年放假通知还没有收录`;
  return html`${trouble.top}
${workHead({ title: '放假安排', says: `${agency.name}　期限按这里的放假安排推算${unknown ?? ''}` })}
<div class="cols cols--wide">
<div class="stack">
${panel({ id: 'notice', title: '录入放假通知', body: form(shown) })}
</div>
<div class="stack">
${panel({ id: 'years', title: '已经收录的', bare: true, body: years(agency, shown.years) })}
${below.length > 0 && panel({ id: 'below', title: '下级机关', bare: true, body: belowTable(below) })}
</div>
</div>`;
}

const explained: Content = html`<p>国务院办公厅每年发布下一年的《关于部分节假日安排的通知》。打开通知的网页，从标题到最后一条全选、复制，粘贴到下面；也可以存成文本文件（.txt）再选。要有标题里的“2027年部分节假日安排”，和“一、元旦：1月1日（周五）至3日（周日）放假”这样的一条一条。</p>
<p class="small muted">先试算：列出变动的日子和要移动的期限，什么也不写。看过再启用。</p>
`;

function form({ agency, below, typed, trouble, csrf }: CalendarShown): Content {
  return postForm({
    action: paths.deskHolidaysTrial(agency.id),
    csrf,
    files: true,
    body: html`${explained}${textField({
      id: 'text',
      label: '通知的正文',
      value: typed.text,
      error: errorOf(trouble, 'text'),
    })}
${fileField({
  id: 'file',
  label: '或者选一个文件',
  hint: '文本文件（.txt），或者按日列出的节假日数据（.json）。选了文件，就以文件为准。',
  accept: '.txt,.json,text/plain,application/json',
  optional: true,
  error: errorOf(trouble, 'file'),
})}
${below.length > 0 && scopeAsked(agency, below.length, typed)}
${submitRow({ words: '试算' })}`,
  });
}

function scopeAsked(agency: Agency, below: number, { scope }: Typed): Content {
  return radios({
    id: 'scope',
    legend: '给谁启用',
    options: [
      { value: 'own', words: agency.name },
      { value: 'below', words: `${agency.name}和下级 ${below} 个机关` },
    ],
    chosen: [scope],
  });
}

function years(agency: Agency, known: readonly KnownYear[]): Content {
  return dataTable<KnownYear>({
    caption: `${agency.name}收录的放假安排`,
    rows: known,
    empty: '还没有收录。',
    columns: [
      { words: '年份', head: true, nowrap: true, show: ({ year }) => `${year}年` },
      {
        words: '从哪里来',
        show: ({ adopted }) =>
          adopted ? html`${adopted.who}<br><small class="muted">${moment(adopted.at)}启用</small>` : '程序自带',
      },
    ],
  });
}

function belowTable(below: readonly Below[]): Content {
  return dataTable<Below>({
    caption: '下级机关收录的放假安排',
    rows: below,
    empty: '',
    columns: [
      {
        words: '机关',
        head: true,
        show: ({ agency }) => html`<a href="${paths.deskHolidays(agency.id)}">${agency.name}</a>`,
      },
      { words: '收录到', nowrap: true, show: ({ until }) => `${until}年` },
    ],
  });
}
