import { type NotAllowed, refused } from '#journal/types';
import type { ActRule, Grant } from './act-rule.ts';
import { type Outsider, outsiders, type Role, roles } from './roles.ts';

/** How the subject's agency stands to the agency of whoever acts. */
export type Relation = 'own' | 'below' | 'other';

/** Everything that a permission depends on. */
export interface Asked {
  readonly roles: readonly (Role | Outsider)[];
  readonly relation: Relation;
  /** the subject is whoever acts himself */
  readonly self?: boolean;
  readonly state: string;
  /** who has done what on the subject already: act → actors */
  readonly doers?: ReadonlyMap<string, ReadonlySet<string>>;
  readonly actor: string;
}

export type Permit = { readonly ok: true } | NotAllowed;

/** The one place where it is decided who may do what. What no grant names is refused, with the reason. */
export function permit(rule: ActRule, asked: Asked): Permit {
  if (!rule.by.some((grant) => reaches(grant, asked))) return refused(whoMay(rule, asked), [rule.under]);
  if (!isOpen(rule, asked.state)) return refused(`现在不能“${rule.says}”：${stateSays(asked.state)}。`, [rule.under]);

  const done = rule.otherThan?.find((act) => asked.doers?.get(act)?.has(asked.actor));
  if (done) return refused(`“${rule.says}”要由另一个人办：前一步是您自己办的。`, [rule.under]);
  return { ok: true };
}

/** Whether a grant lets anybody with these roles reach a subject that stands so. */
export function reaches(
  grant: Grant,
  { roles: held, relation, self = false }: Omit<Asked, 'state' | 'actor'>,
): boolean {
  const [who, reach = 'own'] = grant.split(' of ') as [Role | Outsider | 'anyone', string?];
  if (who === 'anyone' ? held.length === 0 : !held.includes(who)) return false;
  if (reach === 'any') return true;
  return reach === 'self' ? self : reach === relation;
}

function isOpen({ from }: ActRule, state: string): boolean {
  return from === 'any' || from.includes(state);
}

function whoMay({ says, by }: ActRule, { roles: held, relation }: Asked): string {
  const may = [...new Set(by.map((grant) => who(grant)))].join('、');
  const holds = held.some((role) => by.some((grant) => grant.split(' of ')[0] === role));
  if (holds) return `您不能“${says}”${relation === 'own' ? '本' : '这个'}单位的事项：它不在您管理的范围内。`;
  return `“${says}”由${may}办理，您没有这个角色。`;
}

function who(grant: Grant): string {
  const [role = ''] = grant.split(' of ');
  return { ...roles, ...outsiders, anyone: '本人' }[role as Role] ?? role;
}

const states: Readonly<Record<string, string>> = {
  none: '还没有这个对象',
  active: '它已经在用',
  abolished: '机关已经撤销',
  appointed: '账号还没有授权',
  suspended: '账号已经停用',
  dismissed: '账号已经注销',
  kept: '个人信息在库',
  erased: '个人信息已经删除',
  revoked: '接入已经停用',
  frozen: '年度数据已经冻结',
  awaitingConfirmation: '还没有确认收到',
  filed: '还没有登记',
  registered: '正在办理，还没有送审核',
  supplementing: '正在等申请人补正',
  sectionReview: '正在科室审核',
  secrecyReview: '正在法制、保密审查',
  headReview: '正在等签发',
  decided: '已经作出决定',
  served: '答复已经送达',
  closed: '已经办结',
};

function stateSays(state: string): string {
  return states[state] ?? '状态不符';
}
