import { assign } from '#agencies/commands/assign';
import { authorise } from '#agencies/commands/authorise';
import { dismiss } from '#agencies/commands/dismiss';
import { endSessions } from '#agencies/commands/end-sessions';
import { reinstate } from '#agencies/commands/reinstate';
import { rename } from '#agencies/commands/rename';
import { resetPassword } from '#agencies/commands/reset-password';
import { resetTwoFactor } from '#agencies/commands/reset-two-factor';
import type { OnStaff } from '#agencies/commands/staff-act';
import { suspend } from '#agencies/commands/suspend';
import { isAdminRole, isRole, type Role, roles } from '#agencies/roles';
import type { Registry, Staff } from '#agencies/types';
import type { staffActs } from '#agencies/workflow';
import type { Outcome } from '#journal/types';
import { checkboxes } from '#ui/choices';
import { shortField } from '#ui/field-short';
import type { Content } from '#ui/html';
import type { Posted } from '../posted.ts';
import { errorOf, type Trouble } from '../trouble.ts';

/** Whose account a form is about, with what was typed into it already. */
export interface Asks {
  readonly staff: Staff;
  readonly name: string;
  /** null where the form was not sent yet */
  readonly typed: Posted | null;
  readonly trouble: Trouble;
}

/** An act on an account: what its form says and asks, and the command behind it. */
export interface Paper {
  readonly says: string;
  readonly button: string;
  readonly asks?: (asks: Asks) => Content;
  /** cannot be undone: has to be confirmed by a second tick */
  readonly sure?: string;
  readonly does: (registry: Registry, on: OnStaff, form: Posted) => Promise<Outcome & { readonly password?: string }>;
}

export type StaffAct = Exclude<keyof typeof staffActs, 'appoint'>;

/** What can be done about an account, in the order it is shown. */
export const papers: Readonly<Record<StaffAct, Paper>> = {
  authorise: {
    says: '定下这个账号能办什么。由开设账号以外的人办理。',
    button: '授权',
    asks: rolesAsked,
    does: (registry, on, form) => authorise(registry, { ...on, roles: form.all('roles').filter(isRole) }),
  },
  assign: {
    says: '换到别的科室，角色不变。',
    button: '调整科室',
    asks: ({ staff, ...asks }) => line('section', '科室', staff.section, asks),
    does: (registry, on, form) => assign(registry, { ...on, section: form.text('section') }),
  },
  rename: {
    says: '姓名写错了，或者改了名。姓名密封保存，留痕里只记更正过。',
    button: '更正姓名',
    asks: ({ name, ...asks }) => line('name', '姓名', name, asks),
    does: (registry, on, form) => rename(registry, { ...on, name: form.text('name') }),
  },
  suspend: {
    says: '马上退出，恢复以前不能登录。',
    button: '停用账号',
    does: suspend,
  },
  reinstate: {
    says: '恢复使用，角色和停用以前一样。',
    button: '恢复账号',
    does: reinstate,
  },
  dismiss: {
    says: '离任或者调走时办理。以后不能恢复，办过的事仍然留痕。',
    button: '注销账号',
    sure: '确认注销，知道不能恢复',
    does: dismiss,
  },
  resetPassword: {
    says: '本人忘记口令时办理。生成新的初始口令，只显示一次，现有的登录全部退出。',
    button: '重设口令',
    does: async (registry, on) => {
      const { outcome, password } = await resetPassword(registry, on);
      return { ...outcome, password };
    },
  },
  resetTwoFactor: {
    says: '本人丢了手机和恢复码时办理。办理以前请当面核对身份。',
    button: '停用动态码',
    does: resetTwoFactor,
  },
  endSessions: {
    says: '所有地方的登录马上退出，口令不变。',
    button: '强制退出',
    does: endSessions,
  },
};

function rolesAsked({ staff, typed, trouble }: Asks): Content {
  const option = (role: Role) => ({ value: role, words: roles[role] });
  const every = Object.keys(roles) as Role[];
  return checkboxes({
    id: 'roles',
    legend: '角色',
    hint: '可以选几个。三员（系统、安全、审计管理员）账号单设，不能再有别的角色。',
    error: errorOf(trouble, 'roles'),
    options: [...every.filter((role) => !isAdminRole(role)), ...every.filter(isAdminRole)].map(option),
    chosen: typed ? typed.all('roles') : staff.roles,
  });
}

function line(id: string, label: string, now: string, { typed, trouble }: Omit<Asks, 'staff' | 'name'>): Content {
  const value = typed ? typed.text(id) : now;
  return shortField({ id, label, type: 'text', value, wide: true, autocomplete: 'off', error: errorOf(trouble, id) });
}
