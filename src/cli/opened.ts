import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '#agencies/types';
import type { Whereabouts } from '#store/open';
import { type Call, Mistyped, type Option } from './command.ts';
import { whyNotOpened } from './not-opened.ts';

export const data: Option = { name: 'data', value: 'FOLDER', says: '数据文件夹，不写则为当前文件夹下的 data' };

/** What a command that works on the ledger says about where the ledger is. */
export const whereSays =
  '数据在哪里：--data 或者环境变量 GONGKAI_DATA 写明数据文件夹；设了 DATABASE_URL 就用那个 PostgreSQL 数据库。';

/** Opens the ledger of a call, lets it be used, and closes it. Throws Mistyped where there is none. */
export async function withLedger<T>(call: Call, use: (registry: Registry) => Promise<T>): Promise<T> {
  const { FILE } = await import('#store/open');
  const where = whereabouts(call);
  if (!where.url && !existsSync(join(where.folder, FILE)))
    throw new Mistyped(`文件夹 ${where.folder} 里没有数据。请用 --data 写明数据文件夹，或者设环境变量 GONGKAI_DATA。`);

  return used(call, where, use);
}

/** The same, and where there is nothing yet it is made. */
export function withNewLedger<T>(call: Call, use: (registry: Registry) => Promise<T>): Promise<T> {
  return used(call, whereabouts(call), use);
}

async function used<T>(call: Call, where: Whereabouts, use: (registry: Registry) => Promise<T>): Promise<T> {
  const registry = await opened(call, where);
  try {
    return await use(registry);
  } finally {
    await registry.close();
  }
}

async function opened({ doors }: Call, where: Whereabouts): Promise<Registry> {
  try {
    return await doors.openLedger(where);
  } catch (error) {
    const why = whyNotOpened(error);
    throw why === null ? error : new Mistyped(why);
  }
}

/** `--data`, `GONGKAI_DATA`, `DATABASE_URL` and `DATABASE_OWNER_URL`. */
export function whereabouts({ options, io: { env } }: Pick<Call, 'options' | 'io'>): Whereabouts {
  return {
    folder: String(options.get('data') || env.GONGKAI_DATA || 'data'),
    url: env.DATABASE_URL || undefined,
    ownerUrl: env.DATABASE_OWNER_URL || undefined,
  };
}

/** The folder of key files: `GONGKAI_KEYS`, or `keys` in the data folder. */
export function keysFolder(call: Pick<Call, 'options' | 'io'>): string {
  return call.io.env.GONGKAI_KEYS || join(whereabouts(call).folder, 'keys');
}
