import { resolve } from 'node:path';
import { instanceOf } from '#agencies/queries';
import type { Registry } from '#agencies/types';
import { accountLines } from '#demo/accounts';
import { makeDemo } from '#demo/make';
import { Unmigratable } from '#store/migrate';
import type { Whereabouts } from '#store/open';
import { HalfMoved } from '#store/transfer/note';
import { VaultTrouble } from '#store/vault/trouble';
import { CannotStart } from './settings.ts';

/** The registry of a data folder or a server; on an empty folder 青禾县 is made. Throws CannotStart. */
export async function openInstance(
  where: Whereabouts,
  open: (where: Whereabouts) => Promise<Registry>,
): Promise<{ readonly registry: Registry; readonly demo: boolean }> {
  const registry = await opened(where, open);
  const instance = (await instanceOf(registry.db)) ?? (await begun(where, registry));

  const demo = instance?.kind === 'demo';
  if (demo) console.log(accountLines().join('\n'));
  return { registry, demo };
}

async function begun(where: Whereabouts, registry: Registry) {
  if (where.url) {
    await registry.close();
    throw new CannotStart('数据库还是空的。请先运行 gongkai init 建立系统，或者运行 gongkai demo 建立演示数据。');
  }
  console.log('数据文件夹是空的，正在建立演示数据（青禾县，全部虚构）。正式使用请先运行 gongkai init。');
  await makeDemo(registry);
  return instanceOf(registry.db);
}

async function opened(where: Whereabouts, open: (where: Whereabouts) => Promise<Registry>): Promise<Registry> {
  try {
    return await open(where);
  } catch (error) {
    if (error instanceof Unmigratable || error instanceof HalfMoved || error instanceof VaultTrouble)
      throw new CannotStart(error.message, { cause: error });
    const what = where.url
      ? `数据库连不上：${error instanceof Error ? error.message : error}。请检查 DATABASE_URL，以及数据库是否已经启动。`
      : `数据文件夹不能写：${resolve(where.folder)}。请检查它的权限和磁盘空间，或者用 GONGKAI_DATA 换一个文件夹。`;
    throw new CannotStart(what, { cause: error });
  }
}
