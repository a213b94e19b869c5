import { resolve } from 'node:path';
import type { Store } from '#store/engine';
import { type Call, Mistyped } from './command.ts';
import { whyNotOpened } from './not-opened.ts';
import { whereabouts } from './opened.ts';

/** Reaches the database of a call as it is, without bringing it to the newest schema. Throws Mistyped where there is none. */
export async function reached<T>(call: Call, use: (store: Store) => Promise<T>): Promise<T> {
  const { isThere, reach } = await import('#store/backup/reach');
  const where = whereabouts(call);
  if (!isThere(where))
    throw new Mistyped(
      `文件夹 ${resolve(where.folder)} 里没有数据。请用 --data 写明数据文件夹，或者设环境变量 GONGKAI_DATA。`,
    );
  return inWords(() => using(() => reach(where), use));
}

/** Opens a store, lets it be used, and closes it. */
export async function using<T>(open: () => Store | Promise<Store>, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** What is wrong with the database or the disk is said in a sentence. Throws Mistyped. */
export async function inWords<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    const why = whyNotDone(error) ?? whyNotOpened(error);
    throw why === null ? error : new Mistyped(why);
  }
}

const NOT_OWNER = '42501';

function whyNotDone(error: unknown): string | null {
  const { code, path, syscall } = error as { code?: string; path?: string; syscall?: string };
  if (code === NOT_OWNER)
    return '这个数据库角色没有权限。请用 DATABASE_OWNER_URL 写明表的所有者，再运行一次；没有做任何改动。';
  if (code === 'ENOSPC') return '磁盘满了，没有完成。请腾出空间再试。';
  if (syscall && path) return `${path} 不能读写（${code}）。请检查文件夹是否存在、有没有权限。`;
  return null;
}
