import { html } from 'hono/html';
import { roles } from '#agencies/roles';
import type { Login } from '#agencies/sign-in/queries/logins';
import type { Agency, Staff } from '#agencies/types';
import { paths } from '#paths';
import { dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { stateTag } from './states.ts';

export interface Member extends Staff {
  readonly name: string;
  readonly login: Login | undefined;
}

/** An agency below, with how many work there. */
export interface Below {
  readonly agency: Agency;
  readonly active: number;
  readonly waiting: number;
}

export interface StaffShown {
  readonly agency: Agency;
  readonly members: readonly Member[];
  readonly below: readonly Below[];
  readonly mayAppoint: boolean;
}

/** 工作人员 of an agency, and the way to those of the agencies below it. */
export function staffPage({ agency, members, below, mayAppoint }: StaffShown): Content {
  const add = mayAppoint && html`<a class="btn btn--primary" href="${paths.deskNewStaff(agency.id)}">开设账号</a>`;
  return html`${workHead({ title: '工作人员', says: `${agency.name}　${count(members)}`, acts: add })}
${membersTable(agency, members)}
${below.length > 0 && belowPanel(below)}`;
}

function count(members: readonly Member[]): string {
  const active = members.filter(({ state }) => state === 'active').length;
  const waiting = members.filter(({ state }) => state === 'appointed').length;
  return `${active} 个账号在用${waiting ? `，${waiting} 个待授权` : ''}`;
}

function membersTable(agency: Agency, members: readonly Member[]): Content {
  return dataTable<Member>({
    caption: `${agency.name}的工作人员`,
    rows: members,
    empty: '这个机关还没有账号。',
    framed: true,
    columns: [
      {
        words: '姓名',
        head: true,
        nowrap: true,
        show: ({ id, name }) => html`<a href="${paths.deskMember(agency.id, id)}">${name}</a>`,
      },
      { words: '账号', nowrap: true, show: ({ login }) => login?.username ?? '' },
      { words: '科室', show: ({ section }) => section },
      { words: '角色', show: (member) => member.roles.map((role) => roles[role]).join('、') || '还没有' },
      { words: '动态码', nowrap: true, show: ({ login }) => (login?.twoFactor ? '已启用' : '没有启用') },
      { words: '状态', nowrap: true, show: ({ state }) => stateTag(state) },
    ],
  });
}

function belowPanel(below: readonly Below[]): Content {
  return panel({
    id: 'below',
    title: '下级机关',
    bare: true,
    body: dataTable<Below>({
      caption: '下级机关的账号',
      rows: below,
      empty: '',
      columns: [
        {
          words: '机关',
          head: true,
          show: ({ agency }) => html`<a href="${paths.deskStaff(agency.id)}">${agency.name}</a>`,
        },
        { words: '在用', numeric: true, show: ({ active }) => active },
        { words: '待授权', numeric: true, show: ({ waiting }) => (waiting ? html`<strong>${waiting}</strong>` : 0) },
      ],
    }),
  });
}
