import { html } from 'hono/html';
import { type ConnectedSystem, type Scope, scopes } from '#agencies/systems/types';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { moment } from '../account/moment.ts';
import { systemTag } from './states.ts';

/** A connected system with what the list says of it. */
export interface Listed extends ConnectedSystem {
  readonly name: string;
  /** who opened it, and when */
  readonly granted: { readonly who: string; readonly at: string } | null;
  /** when it last came with its token */
  readonly lastUse: string | undefined;
}

/** An agency below, with how many systems are connected to it. */
export interface Below {
  readonly agency: Agency;
  readonly active: number;
}

export interface SystemsShown {
  readonly agency: Agency;
  readonly systems: readonly Listed[];
  readonly below: readonly Below[];
  readonly mayGrant: boolean;
}

/** 接入系统 of an agency, and the way to those of the agencies below it. */
export function systemsPage({ agency, systems, below, mayGrant }: SystemsShown): Content {
  const add = mayGrant && html`<a class="btn btn--primary" href="${paths.deskNewSystem(agency.id)}">开通系统接入</a>`;
  const active = systems.filter(({ state }) => state === 'active').length;
  return html`${workHead({ title: '接入系统', says: `${agency.name}　${active} 个系统在用`, acts: add })}
<p class="muted">政务服务平台、12345 热线等系统凭令牌代申请人提交申请、查询办理情况、取走答复。${interfaceLink}。</p>
${table(agency, systems)}
${below.length > 0 && belowPanel(below)}`;
}

/** What the other side's programmers read. */
export const interfaceLink: Content = html`<a href="${paths.openApi}">接口说明</a>（OpenAPI，交给对方的开发人员）`;

function table(agency: Agency, systems: readonly Listed[]): Content {
  return dataTable<Listed>({
    caption: `接入${agency.name}的系统`,
    rows: systems,
    empty: '这个机关还没有接入别的系统。',
    framed: true,
    columns: [
      {
        words: '系统',
        head: true,
        show: ({ id, name }) => html`<a href="${paths.deskSystem(agency.id, id)}">${name}</a>`,
      },
      { words: '接入范围', show: scopesInWords },
      {
        words: '开通',
        show: ({ granted }) => granted && html`${granted.who}<br><small class="muted">${moment(granted.at)}</small>`,
      },
      { words: '最近使用', nowrap: true, show: ({ lastUse }) => (lastUse ? moment(lastUse) : '还没有用过') },
      { words: '推送', nowrap: true, show: ({ topics }) => (topics.length ? '已设定' : '不推送') },
      { words: '状态', nowrap: true, show: systemTag },
    ],
  });
}

/** 提交申请、补正；查询办理情况. */
export function scopesInWords({ scopes: granted }: Pick<ConnectedSystem, 'scopes'>): string {
  return (Object.keys(scopes) as Scope[])
    .filter((scope) => granted.includes(scope))
    .map((scope) => scopes[scope])
    .join('；');
}

function belowPanel(below: readonly Below[]): Content {
  return panel({
    id: 'below',
    title: '下级机关',
    bare: true,
    body: dataTable<Below>({
      caption: '接入下级机关的系统',
      rows: below,
      empty: '',
      columns: [
        {
          words: '机关',
          head: true,
          show: ({ agency }) => html`<a href="${paths.deskSystems(agency.id)}">${agency.name}</a>`,
        },
        { words: '在用的系统', numeric: true, show: ({ active }) => active },
      ],
    }),
  });
}
