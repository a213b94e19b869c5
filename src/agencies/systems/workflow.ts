import { law, regulation } from '#law/citation';
import type { ActTable } from '../act-rule.ts';

const personalData = (article: number) => law('中华人民共和国个人信息保护法', article);

/** 接入系统: another system files for citizens and is told how it goes, from its token's being granted to its being revoked. */
export const systemActs = {
  grantToken: {
    says: '开通系统接入',
    from: ['none'],
    to: 'active',
    by: ['operator of any', 'securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
  },
  setWebhook: {
    says: '设定推送地址',
    from: ['active'],
    by: ['operator of any', 'securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
  },
  revokeToken: {
    says: '停用系统接入',
    from: ['active'],
    to: 'revoked',
    by: ['operator of any', 'securityAdmin', 'securityAdmin of below'],
    under: regulation(4),
  },
  fetchAnswer: {
    says: '取走答复',
    from: ['active'],
    by: ['system of self'],
    under: personalData(51),
  },
} as const satisfies ActTable<SystemState>;

export type SystemState = 'active' | 'revoked';
