import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { personActs } from '#agencies/workflow';
import { paths } from '#paths';
import { dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { workHead } from '#ui/work-head';
import { doneNotice } from '../done.ts';

/** A person that the vault keeps, as lists show it. */
export interface Kept {
  readonly id: string;
  /** the case it is kept for: 青民依申〔2026〕7号 */
  readonly case: string;
  /** in words: 2026年3月2日 */
  readonly since: string;
  /** 王** */
  readonly masked: string;
}

export interface PersonsShown {
  readonly agency: Agency;
  readonly persons: readonly Kept[];
  /** there are more, and only the newest are shown */
  readonly more: boolean;
  /** somebody's data was erased just now */
  readonly gone: boolean;
}

/** 个人信息: whose data the agency keeps. Names are masked; a whole one is opened for a reason. */
export function personsPage({ agency, persons, more, gone }: PersonsShown): Content {
  const says = `${agency.name}　密封保存，查看要写明理由并留痕，用完可以删除`;
  return html`${gone && doneNotice(personActs.erase)}
${workHead({ title: '个人信息', says })}
${dataTable<Kept>({
  caption: '个人信息',
  rows: persons,
  empty: '现在没有保存工作人员以外的个人信息。',
  framed: true,
  columns: [
    {
      words: '案件',
      head: true,
      nowrap: true,
      show: (one) => html`<a href="${paths.deskPerson(agency.id, one.id)}">${one.case}</a>`,
    },
    { words: '姓名', show: ({ masked }) => masked || html`<span class="muted">没有</span>` },
    { words: '保存自', nowrap: true, show: ({ since }) => since },
  ],
})}
${more && html`<p class="small muted">只列出最新的 ${persons.length} 人。</p>`}`;
}
