import { statfs } from 'node:fs/promises';
import type { Store } from '#store/engine';
import { isMigrated, Unmigratable } from '#store/migrate';
import { lastBackup, lastTick } from '#store/ticks/queries';
import type { Instant } from '#store/time';
import { VaultTrouble } from '#store/vault/trouble';
import type { Check, Verdict } from './ready.ts';
import { secondsBetween } from './seconds.ts';

export interface Checked {
  readonly store: Store;
  /** the data folder */
  readonly data: string;
  readonly now: () => Instant;
  /** throws where the keys cannot be read */
  readonly readKeys: () => unknown;
}

/** Everything `/readyz` looks at. A clock or a backup that is late is no reason to send visitors away. */
export function checksOf({ store, data, now, readKeys }: Checked): readonly Check[] {
  return [
    { name: 'database', grave: true, look: () => database(store) },
    { name: 'migrations', grave: true, look: () => migrations(store) },
    { name: 'keys', grave: true, look: async () => keys(readKeys) },
    { name: 'disk', grave: true, look: () => disk(data, FULL_MB) },
    { name: 'diskReserve', grave: false, look: () => disk(data, RESERVE_MB) },
    { name: 'clock', grave: false, look: () => clock(store, now()) },
    { name: 'backup', grave: false, look: () => backup(store, now()) },
  ];
}

const FULL_MB = 200;
const RESERVE_MB = 2048;
const BYTES_A_MB = 1024 * 1024;
const TICK_MINUTES = 10;
const BACKUP_HOURS = 26;
const MINUTE = 60;
const HOUR = 3600;

async function database({ db }: Store): Promise<Verdict> {
  await lastTick(db);
  return { ok: true, says: '数据库有回应。' };
}

async function migrations({ db, engine }: Store): Promise<Verdict> {
  try {
    if (await isMigrated(db, engine)) return { ok: true, says: '数据库是最新结构。' };
    return { ok: false, says: '数据库还没有升级到这个版本的结构。请重新启动一次，启动时会自动升级。' };
  } catch (error) {
    if (error instanceof Unmigratable) return { ok: false, says: error.message };
    throw error;
  }
}

function keys(readKeys: () => unknown): Verdict {
  try {
    readKeys();
    return { ok: true, says: '密钥读得到。' };
  } catch (error) {
    if (error instanceof VaultTrouble) return { ok: false, says: error.message };
    return { ok: false, says: '密钥文件读不出来，请检查密钥文件夹的权限。' };
  }
}

async function disk(folder: string, least: number): Promise<Verdict> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / BYTES_A_MB);
  if (free >= least) return { ok: true, says: `数据文件夹所在的磁盘还有 ${free} MB。` };
  return { ok: false, says: `数据文件夹所在的磁盘只剩 ${free} MB，不到 ${least} MB。请清出空间。` };
}

async function clock({ db }: Store, now: Instant): Promise<Verdict> {
  const at = await lastTick(db);
  if (!at) return { ok: false, says: '定时办理还没有办过一轮。请检查 gongkai clock 是否在运行。' };

  const minutes = Math.floor(secondsBetween(at, now) / MINUTE);
  if (minutes < TICK_MINUTES) return { ok: true, says: `定时办理正常，上一轮在 ${minutes} 分钟以前。` };
  return { ok: false, says: `定时办理停了 ${minutes} 分钟。请检查 gongkai clock 是否在运行。` };
}

async function backup({ db }: Store, now: Instant): Promise<Verdict> {
  const last = await lastBackup(db);
  if (!last) return { ok: false, says: '还没有做过备份。请运行 gongkai backup，或者设 GONGKAI_BACKUP 每天自动备份。' };

  const hours = Math.floor(secondsBetween(last.at, now) / HOUR);
  if (hours < BACKUP_HOURS) return { ok: true, says: `上一次备份在 ${hours} 小时以前。` };
  return { ok: false, says: `上一次备份已经是 ${hours} 小时以前。请检查每天的备份是否在做。` };
}
