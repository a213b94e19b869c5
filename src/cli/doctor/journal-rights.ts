import { type Found, notice, type OpenPatient, ok, wrong } from './finding.ts';
import { journalPrivilege, journalTriggers } from './queries.ts';

const TRIGGERS = {
  sqlite: ['journal_no_delete', 'journal_no_update'],
  postgres: ['journal_no_delete', 'journal_no_truncate', 'journal_no_update'],
} as const;

/** Whether the database itself keeps the journal from being changed: by triggers, and on PostgreSQL by rights too. */
export async function journalRights({ store: { db, engine }, env }: OpenPatient): Promise<readonly Found[]> {
  const there = await journalTriggers(db, engine.name);
  const missing = TRIGGERS[engine.name].filter((name) => !there.includes(name));
  if (missing.length)
    return [
      wrong(
        `数据库不再拦阻改动操作记录（缺 ${missing.join('、')}）`,
        '有人动过数据库。请查明原因，运行 gongkai journal verify 核对，再从备份恢复。',
      ),
    ];
  if (engine.name === 'sqlite') return [ok('数据库拦阻改动和删除')];

  const { role, may } = await journalPrivilege(db);
  if (!may) return [ok(`数据库拦阻改动和删除，网站使用的角色 ${role} 也没有权限`)];
  const same = env.DATABASE_OWNER_URL ? '与所有者是同一个角色' : '就是表的所有者';
  return [
    notice(
      `网站使用的角色 ${role} ${same}，能够改动操作记录`,
      '请另设一个角色作为所有者，用 DATABASE_OWNER_URL 写明；DATABASE_URL 写只用来服务的角色。',
    ),
  ];
}
