import { LOCK_MINUTES, MOST_FAILURES } from './settings.ts';

/** What somebody who was not let in is told. The same whether the name exists or not. */
export const sentences = {
  wrong: (left: number) => `账号或者口令不对，还可以再试 ${left} 次。请检查大小写和输入法。`,
  locked: (minutes: number) =>
    `连续 ${MOST_FAILURES} 次口令错误，账号锁定 ${LOCK_MINUTES} 分钟，请在 ${minutes} 分钟以后再试。着急的话，请本单位的系统管理员重设口令。`,
  tooMany: (minutes: number) => `这个网络地址上登录得太频繁了，请在 ${minutes} 分钟以后再试。`,
  closed: '账号还没有授权，或者已经停用。请联系本单位的系统管理员。',
  wrongCode: '动态码不对。请看身份验证器里现在的 6 位数字，再核对手机的时间是否准确。',
  usedCode: '这个动态码已经用过了。请等身份验证器换下一个，再从头登录。',
  wrongRecovery: '恢复码不对，或者已经用过了。每个恢复码只能用一次。',
  codeOver: '登录已经超时，请重新输入账号和口令。',
  codesLocked: `连续 ${MOST_FAILURES} 次动态码错误，${LOCK_MINUTES} 分钟以内不能再试。丢了手机的话，请联系本单位的安全管理员。`,
  needsCode: '您的角色必须用动态码，请用账号、口令和动态码登录。',
  notLinked: (name: string) => `${name}里的这个人在本系统还没有账号。请联系本单位的系统管理员开设同名的账号。`,
  notReached: (name: string) => `${name}现在连不上。请用账号和口令登录，或者稍后再试。`,
  notConfirmed: (name: string) => `${name}没有确认您是谁，请再试一次。仍然不行，请用账号和口令登录。`,
  wrongCurrent: '现在的口令不对。',
} as const;
