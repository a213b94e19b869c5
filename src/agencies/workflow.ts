import { holidayMeasures, law, regulation } from '#law/citation';
import type { ActTable } from './act-rule.ts';

const personalData = (article: number) => law('中华人民共和国个人信息保护法', article);

/** 放假安排: by which notice of a year an agency counts its workdays. */
export const calendarActs = {
  adoptNotice: {
    says: '启用放假安排',
    from: ['none', 'adopted'],
    to: 'adopted',
    by: ['operator of any', 'disclosureHead', 'disclosureHead of below'],
    under: holidayMeasures(7),
  },
} as const satisfies ActTable<CalendarState>;

export type CalendarState = 'adopted';

/** 系统: an instance begins once, with the agency that stands above the others. */
export const instanceActs = {
  begin: { says: '启用系统', from: ['none'], to: 'begun', by: ['operator of any'], under: regulation(3) },
} as const satisfies ActTable<InstanceState>;

export type InstanceState = 'begun';

/** 机关: an agency stands in the tree from its establishment to its abolition. */
export const agencyActs = {
  establish: {
    says: '设立机关',
    from: ['none'],
    to: 'active',
    by: ['operator of any', 'systemAdmin of below'],
    under: regulation(4),
  },
  describe: {
    says: '修改机关信息',
    from: ['active'],
    by: ['operator of any', 'systemAdmin', 'systemAdmin of below', 'disclosureHead'],
    under: regulation(12),
  },
  move: { says: '调整隶属', from: ['active'], by: ['operator of any', 'systemAdmin of below'], under: regulation(3) },
  abolish: {
    says: '撤销机关',
    from: ['active'],
    to: 'abolished',
    by: ['operator of any', 'systemAdmin of below'],
    under: regulation(4),
  },
} as const satisfies ActTable<AgencyState>;

export type AgencyState = 'active' | 'abolished';

/** 工作人员: one administrator makes the account, another gives it what it may do. */
export const staffActs = {
  appoint: {
    says: '开设账号',
    from: ['none'],
    to: 'appointed',
    by: ['operator of any', 'systemAdmin', 'systemAdmin of below'],
    under: regulation(4),
  },
  authorise: {
    says: '授权',
    from: ['appointed', 'active'],
    to: 'active',
    by: ['operator of any', 'securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
    otherThan: ['appoint'],
  },
  assign: {
    says: '调整科室',
    from: ['appointed', 'active'],
    by: ['systemAdmin', 'systemAdmin of below'],
    under: regulation(4),
  },
  rename: {
    says: '更正姓名',
    from: ['appointed', 'active', 'suspended'],
    by: ['systemAdmin', 'systemAdmin of below'],
    under: personalData(46),
  },
  suspend: {
    says: '停用',
    from: ['active'],
    to: 'suspended',
    by: ['operator of any', 'securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
  },
  reinstate: {
    says: '恢复',
    from: ['suspended'],
    to: 'active',
    by: ['operator of any', 'securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
  },
  dismiss: {
    says: '注销账号',
    from: ['appointed', 'active', 'suspended'],
    to: 'dismissed',
    by: ['systemAdmin', 'systemAdmin of below'],
    under: regulation(4),
  },
  resetPassword: {
    says: '重设口令',
    from: ['appointed', 'active'],
    by: ['operator of any', 'systemAdmin', 'systemAdmin of below'],
    under: regulation(4),
  },
  resetTwoFactor: {
    says: '停用动态码',
    from: ['active'],
    by: ['operator of any', 'securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
  },
  endSessions: {
    says: '强制退出',
    from: ['active', 'suspended'],
    by: ['securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
  },
} as const satisfies ActTable<StaffState>;

export type StaffState = 'appointed' | 'active' | 'suspended' | 'dismissed';

/** 个人信息: what is sealed in the vault is opened for a reason, and goes when it is no longer needed. */
export const personActs = {
  reveal: {
    says: '查看个人信息',
    from: ['kept'],
    by: ['clerk', 'sectionHead', 'secrecyReviewer', 'disclosureHead'],
    under: personalData(51),
  },
  erase: {
    says: '删除个人信息',
    from: ['kept'],
    to: 'erased',
    by: ['operator of any', 'disclosureHead'],
    under: personalData(47),
  },
} as const satisfies ActTable<PersonState>;

/** 投诉人: who complains to the 主管部门 is known to its supervisor alone. */
export const complainantActs = {
  reveal: { says: '查看投诉人信息', from: ['kept'], by: ['supervisor'], under: personalData(51) },
} as const satisfies ActTable<PersonState>;

export type PersonState = 'kept' | 'erased';

/** 操作日志: looking through the journal is itself an act. */
export const logActs = {
  verify: {
    says: '校验操作日志',
    from: 'any',
    by: ['operator of any', 'auditAdmin', 'auditAdmin of below'],
    under: personalData(54),
  },
  export: {
    says: '导出操作日志',
    from: 'any',
    by: ['operator of any', 'auditAdmin', 'auditAdmin of below'],
    under: personalData(54),
  },
} as const satisfies ActTable;

/** What is only looked at. */
export const lookActs = {
  today: { says: '今日', from: 'any', by: everybody(), under: regulation(4), looks: true },
  readAgencies: {
    says: '查看机关',
    from: 'any',
    by: [...everybody(), 'supervisor of below', 'systemAdmin of below'],
    under: regulation(4),
    looks: true,
  },
  readStaff: {
    says: '查看工作人员',
    from: 'any',
    by: ['disclosureHead', 'systemAdmin', 'systemAdmin of below', 'securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
    looks: true,
  },
  readSystems: {
    says: '查看接入系统',
    from: 'any',
    by: ['securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
    looks: true,
  },
  readPersons: {
    says: '查看个人信息目录',
    from: 'any',
    by: ['clerk', 'sectionHead', 'secrecyReviewer', 'disclosureHead'],
    under: personalData(51),
    looks: true,
  },
  readLog: {
    says: '查看操作日志',
    from: 'any',
    by: ['auditAdmin', 'auditAdmin of below'],
    under: personalData(54),
    looks: true,
  },
} as const satisfies ActTable;

function everybody() {
  return [
    'clerk',
    'sectionHead',
    'secrecyReviewer',
    'disclosureHead',
    'leader',
    'supervisor',
    'systemAdmin',
    'securityAdmin',
    'auditAdmin',
  ] as const;
}
