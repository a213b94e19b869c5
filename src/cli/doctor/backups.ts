import { stat } from 'node:fs/promises';
import { lastBackup } from '#store/ticks/queries';
import { type Found, notice, type OpenPatient, ok, wrong } from './finding.ts';

const HOURS_A_DAY = 24;
const LATE_DAYS = 2;
const OLD_DAYS = 30;

/** How old the newest backup is, and whether it would be lost with the disk. */
export async function backups(patient: OpenPatient): Promise<readonly Found[]> {
  return [await newest(patient), ...(await sameDisk(patient))];
}

async function newest({ store: { db }, now }: OpenPatient): Promise<Found> {
  const advice = '请运行 gongkai backup，或者设 GONGKAI_BACKUP 写明文件夹，每天自动备份。';
  const last = await lastBackup(db);
  if (!last) return notice('还没有做过备份', advice);

  const days = Math.floor(Temporal.Instant.from(last.at).until(now).total('hours') / HOURS_A_DAY);
  const found = `最近一次在 ${last.at}（${last.name}）`;
  if (days >= OLD_DAYS) return wrong(`${found}，已经过了 ${days} 天`, advice);
  if (days >= LATE_DAYS) return notice(`${found}，已经过了 ${days} 天`, advice);
  return ok(found);
}

async function sameDisk({ env: { GONGKAI_BACKUP: folder }, where }: OpenPatient): Promise<readonly Found[]> {
  if (!folder) return [];
  const [there, here] = await Promise.all([deviceOf(folder), deviceOf(where.folder)]);
  if (there === null) return [wrong(`备份文件夹 ${folder} 不存在`, '请建立这个文件夹，或者改正 GONGKAI_BACKUP。')];
  if (there !== here || where.url) return [];
  return [
    notice(`备份文件夹 ${folder} 与数据在同一块磁盘`, '磁盘坏了会一起丢失。请把备份放到另一块盘或者另一台机器。'),
  ];
}

async function deviceOf(folder: string): Promise<number | null> {
  return stat(folder).then(
    ({ dev }) => dev,
    () => null,
  );
}
