import { resolve } from 'node:path';
import { isThere, reach } from '#store/backup/reach';
import type { Store } from '#store/engine';
import { isMigrated, Unmigratable } from '#store/migrate';
import { halfMoved, hasNote } from '#store/transfer/note';
import { whyNotOpened } from '../not-opened.ts';
import { using } from '../reached.ts';
import { type Found, notice, ok, type Patient, wrong } from './finding.ts';
import { damageOf } from './queries.ts';

/** Whether the database answers, is undamaged, and is at the newest schema; `healthy` where it can be asked more. */
export async function database({
  where,
}: Patient): Promise<{ readonly found: readonly Found[]; readonly healthy: boolean }> {
  if (!isThere(where)) {
    const advice = '请用 --data 或者 GONGKAI_DATA 写明数据文件夹，或者运行 gongkai init 建立系统。';
    return { found: [wrong(`文件夹 ${resolve(where.folder)} 里没有数据`, advice)], healthy: false };
  }

  try {
    return await using(() => reach(where), look);
  } catch (error) {
    const says = whyNotOpened(error);
    if (says === null) throw error;
    return { found: [wrong(says, '修好以后再运行 gongkai doctor。')], healthy: false };
  }
}

async function look({ db, engine }: Store) {
  const called = engine.name === 'sqlite' ? 'SQLite' : 'PostgreSQL';
  const damage = engine.name === 'sqlite' ? await damageOf(db) : null;
  if (damage)
    return { found: [wrong(`数据文件坏了：${damage}`, '请用最近的备份恢复：gongkai restore。')], healthy: false };

  try {
    if (await hasNote(db)) return { found: [wrong(halfMoved.says, halfMoved.advice)], healthy: false };
    if (await isMigrated(db, engine)) return { found: [ok(`${called}，有回应，是最新结构`)], healthy: true };
    const advice = '请先 gongkai backup，再启动网站；启动时会自动升级。';
    return { found: [notice(`${called}，还没有升级到这个版本的结构`, advice)], healthy: false };
  } catch (error) {
    if (!(error instanceof Unmigratable)) throw error;
    return { found: [wrong(error.message, '没有升级以前，本版不能使用这个数据库。')], healthy: false };
  }
}
