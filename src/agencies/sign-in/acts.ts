import { law } from '#law/citation';
import type { ActTable } from '../act-rule.ts';

const under = law('中华人民共和国个人信息保护法', 51);

/** 登录: what happens to a session, on a subject of its own. */
export const sessionActs = {
  signIn: { says: '登录', from: ['none'], to: 'open', by: ['anyone of self'], under },
  fail: { says: '登录不成功', from: ['none'], to: 'refused', by: ['public of any'], under },
  lock: { says: '锁定账号', from: ['none'], to: 'refused', by: ['public of any'], under },
  signOut: { says: '退出', from: ['open'], to: 'closed', by: ['anyone of self'], under },
  revoke: { says: '让一处登录退出', from: ['open'], to: 'closed', by: ['anyone of self'], under },
  expire: { says: '登录过期', from: ['open'], to: 'closed', by: ['anyone of self'], under },
  changePassword: { says: '修改口令', from: ['open'], by: ['anyone of self'], under },
  enableTwoFactor: { says: '启用动态码', from: ['open'], to: 'closed', by: ['anyone of self'], under },
  disableTwoFactor: { says: '停用动态码', from: ['open'], to: 'closed', by: ['anyone of self'], under },
  continue: { says: '换一个会话继续', from: ['none'], to: 'open', by: ['anyone of self'], under },
  renewCodes: { says: '重新生成恢复码', from: ['open'], by: ['anyone of self'], under },
} as const satisfies ActTable<SessionState>;

export type SessionState = 'open' | 'closed' | 'refused';
