import { instanceOf } from '#agencies/queries';
import { type Found, notice, type OpenPatient, ok } from './finding.ts';

/** Whether this is a real instance. */
export async function instance({ store: { db } }: OpenPatient): Promise<readonly Found[]> {
  const found = await instanceOf(db);
  if (!found) return [notice('还没有建立系统', '请运行 gongkai init。')];
  if (found.kind === 'real') return [ok(`正式使用，${found.begun} 启用`)];
  return [notice('这是演示数据（青禾县，全部虚构）', '正式使用请换一个数据文件夹，运行 gongkai init。')];
}
