import { html } from 'hono/html';
import { exportForms } from '#agencies/commands/export-log';
import type { Agency } from '#agencies/types';
import type { Act } from '#journal/types';
import { citationText } from '#law/citation';
import { dataTable } from '#ui/data-table';
import { inWords } from '#ui/day';
import { selectField } from '#ui/field-select';
import { hiddenField, postForm, pressForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { pager } from '#ui/pager';
import { panel } from '#ui/panel';
import { weekdayInWords } from '#ui/weekday';
import { workHead } from '#ui/work-head';
import { actPaths } from '../act-paths.ts';
import { saysOf, subjectWords } from '../said.ts';
import { type LogAsked, logAddress } from './asked.ts';
import { detailOf } from './detail.ts';
import { logFilters } from './filters.ts';

/** One act of the log, in words. */
export interface Line {
  readonly act: Act;
  /** the day in China */
  readonly day: string;
  /** 10:42:07 */
  readonly time: string;
  readonly who: string;
  readonly about: string;
  readonly agencyName: string;
}

export interface LogShown {
  readonly agency: Agency;
  /** whose acts are here */
  readonly within: readonly Agency[];
  readonly asked: LogAsked;
  readonly lines: readonly Line[];
  readonly people: readonly { readonly id: string; readonly words: string; readonly agency: string }[];
  /** where the next page begins; null where there is none */
  readonly older: string | null;
  readonly csrf: string;
  readonly keys: readonly [string, string];
  readonly top: Content;
}

/** 操作日志: what was done, newest first. */
export function logPage(shown: LogShown): Content {
  const { agency, within, asked, older, csrf, keys, top } = shown;
  const says = `${agency.name}${within.length > 1 ? `和下级 ${within.length - 1} 个机关` : ''}　只能增加，不能修改和删除`;
  const verify = pressForm({
    action: actPaths.log.verify.path({ agency: agency.id, id: '' }),
    csrf,
    key: keys[0],
    words: '校验操作日志',
  });
  const newer = asked.before ? logAddress(agency.id, { ...asked, before: '' }) : null;
  return html`${top}
${workHead({ title: '操作日志', says, acts: verify })}
${logFilters(shown)}
${newer && html`<p><a href="${newer}">回到最新的</a></p>`}
${table(shown)}
${pager({ of: '操作日志', newer: null, older: older && logAddress(agency.id, { ...asked, before: older }) })}
${exportPanel(shown)}`;
}

function table({ agency, within, lines }: LogShown): Content {
  const many = within.length > 1;
  return dataTable<Line>({
    caption: '操作日志',
    rows: lines,
    empty: '没有这样的记录。',
    framed: true,
    dense: true,
    group: ({ day }) => `${inWords(day)} ${weekdayInWords(day)}`,
    columns: [
      { words: '时间', nowrap: true, show: when },
      {
        words: '办理人',
        show: ({ act, who }) => html`<a href="${logAddress(agency.id, { actor: act.actor })}">${who}</a>`,
      },
      { words: '行为', head: true, show: ({ act }) => said(act) },
      { words: '对象', show: (line) => about(agency, line, many) },
      { words: '依据', show: ({ act }) => html`<small class="muted">${citationText(act.under)}</small>` },
    ],
  });
}

function when({ act, time }: Line): Content {
  return html`<time datetime="${act.instant}">${time}</time><br><small class="muted">第 ${act.seq} 条</small>`;
}

function about(agency: Agency, { act, about: words, agencyName }: Line, many: boolean): Content {
  const link = html`<a href="${logAddress(agency.id, { subject: act.subject })}">${words || subjectWords(act.subject)}</a>`;
  return html`${link}${many && words !== agencyName && html`<br><small class="muted">${agencyName}</small>`}`;
}

function said(act: Act): Content {
  const detail = detailOf(act);
  return html`${saysOf(act)}${detail && html`<br><small class="muted">${detail}</small>`}`;
}

function exportPanel({ agency, asked, csrf, keys }: LogShown): Content {
  const options = Object.entries(exportForms).map(([value, words]) => ({ value, words }));
  const { act, actor, subject, from, to } = asked;
  const filter = Object.entries({ act, actor, subject, from, to, in: asked.in }).filter(([, value]) => value);
  return panel({
    id: 'export',
    title: '导出',
    body: html`<p class="small muted">带签名的留痕含全部记录，可以用 gongkai journal verify --bundle 核对；表格按上面的筛选导出。导出本身也留痕。</p>
${postForm({
  action: actPaths.log.export.path({ agency: agency.id, id: '' }),
  csrf,
  key: keys[1],
  body: html`${filter.map(([name, value]) => hiddenField(name, value))}${selectField({ id: 'form', label: '导出成', value: 'bundle', options })}${submitRow({ words: '导出操作日志', plain: true })}`,
})}`,
  });
}
