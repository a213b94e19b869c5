import { type NotAllowed, refused } from '#journal/types';
import { regulation } from '#law/citation';

/** What a member of staff can be, with the official word. */
export const roles = {
  clerk: '经办人',
  sectionHead: '科室负责人',
  secrecyReviewer: '保密审查员',
  disclosureHead: '工作机构负责人',
  leader: '分管领导',
  supervisor: '主管部门监督员',
  systemAdmin: '系统管理员',
  securityAdmin: '安全管理员',
  auditAdmin: '审计管理员',
} as const;

export type Role = keyof typeof roles;

/** 三员: three people who watch one another, and who see no case. */
export const adminRoles = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const satisfies readonly Role[];

/** Who is nobody's staff: whoever has the server's own shell, citizens, the clock, and other systems. */
export const outsiders = {
  operator: '服务器运维人员',
  public: '公众',
  applicant: '申请人',
  clock: '定时任务',
  system: '接入系统',
} as const;

export type Outsider = keyof typeof outsiders;

export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text);
}

export function isAdminRole(role: Role): boolean {
  return (adminRoles as readonly Role[]).includes(role);
}

/** Why nobody may hold these roles together; null where somebody may. */
export function together(held: readonly Role[]): NotAllowed | null {
  if (held.length === 0) return refused('至少选一个角色。', [regulation(4)], 'roles');

  const admin = held.find(isAdminRole);
  if (!admin || held.length === 1) return null;
  return refused(`${roles[admin]}是三员之一，账号单设，不能再有别的角色。`, [regulation(4)], 'roles');
}
