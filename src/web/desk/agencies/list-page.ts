import { html } from 'hono/html';
import { kinds, levels } from '#agencies/facts/agency-facts';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { tag } from '#ui/tag';
import { workHead } from '#ui/work-head';
import type { Standing } from './tree.ts';

export interface Row extends Standing {
  /** accounts in use */
  readonly active: number;
  readonly mayReadStaff: boolean;
}

export interface AgenciesShown {
  readonly agency: Agency;
  readonly rows: readonly Row[];
  readonly mayEstablish: boolean;
}

/** 机关: the agency and those below it. */
export function agenciesPage({ agency, rows, mayEstablish }: AgenciesShown): Content {
  const add = mayEstablish && html`<a class="btn btn--primary" href="${paths.deskNewAgency(agency.id)}">设立机关</a>`;
  const says = `${agency.name}${rows.length > 1 ? `和它的下级，共 ${rows.length} 个` : ''}`;
  return html`${workHead({ title: '机关', says, acts: add })}
${dataTable<Row>({
  caption: '机关',
  rows,
  empty: '没有机关。',
  framed: true,
  columns: [
    { words: '机关', head: true, show: named },
    { words: '类型', show: ({ agency: { kind } }) => kinds[kind] },
    {
      words: '层级',
      nowrap: true,
      show: ({ agency: { level, vertical } }) => levels[level] + (vertical ? '，垂直管理' : ''),
    },
    { words: '公文代字', nowrap: true, show: ({ agency: { codeWord } }) => codeWord },
    { words: '账号', numeric: true, show: accounts },
    { words: '状态', nowrap: true, show: ({ agency: { state } }) => agencyTag(state) },
  ],
})}`;
}

export function agencyTag(state: Agency['state']): Content {
  return state === 'active' ? tag('green', '在用') : tag('plain', '已撤销');
}

function named({ agency, depth }: Row): Content {
  const indent = depth ? html`<span class="muted" aria-hidden="true">${'　'.repeat(depth - 1)}└ </span>` : null;
  return html`${indent}<a href="${paths.deskFacts(agency.id)}">${agency.name}</a>`;
}

function accounts({ agency, active, mayReadStaff }: Row): Content {
  return mayReadStaff ? html`<a href="${paths.deskStaff(agency.id)}">${active}</a>` : active;
}
