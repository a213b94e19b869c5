import { constants, existsSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sizeText } from '../print/size.ts';
import { type Found, notice, ok, type Patient, wrong } from './finding.ts';

const MB = 1024 * 1024;
const FULL = 200 * MB;
const SHORT = 2048 * MB;

/** Whether the data folder can be written, and how much room its disk has. */
export async function disk({ where: { folder } }: Patient): Promise<readonly Found[]> {
  if (!existsSync(folder)) return [];
  const path = resolve(folder);
  const writable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!writable) return [wrong(`数据文件夹 ${path} 不能写`, '请检查文件夹的所有者和权限。')];

  const { bavail, bsize } = await statfs(folder);
  return [room(bavail * bsize, path)];
}

/** What so many free bytes mean. */
export function room(free: number, path: string): Found {
  const found = `${path} 所在的磁盘还有 ${sizeText(free)}`;
  if (free < FULL) return wrong(found, '快写满了，网站会停下。请马上腾出空间。');
  if (free < SHORT) return notice(found, '请腾出空间，至少留 2 GB。');
  return ok(found);
}
