import { resolve, sep } from 'node:path';
import { looseKeyFiles } from '#store/vault/key-file';
import { VaultTrouble } from '#store/vault/trouble';
import { type Found, notice, ok, type Patient, wrong } from './finding.ts';
import { masterKeySource, masterKeysAtHand } from './master-keys.ts';

/** Whether the master keys can be read, by whom, and whether they lie where the data lies. */
export async function keyFiles({ keys: folder, env, where }: Patient): Promise<readonly Found[]> {
  const source = masterKeySource(folder, env);
  if (!source) return [];

  const unreadable = await troubleOf(folder, env);
  if (unreadable) return [unreadable];
  const found = [
    ...looseKeyFiles(folder).map((path) => notice(`${path} 别的用户也能读`, `请运行 chmod 600 ${path}`)),
    ...(beside(source, where.folder) ? [besideData(source)] : []),
  ];
  return found.length ? found : [ok(`主密钥在 ${source}`)];
}

async function troubleOf(folder: string, env: Patient['env']): Promise<Found | null> {
  try {
    await masterKeysAtHand(folder, env);
    return null;
  } catch (error) {
    const says = error instanceof VaultTrouble ? error.message : '密钥文件读不出来。';
    return wrong(says, `请检查 ${folder} 里的 master.json 和它的权限，或者放回另存的那一份。`);
  }
}

function beside(source: string, data: string): boolean {
  return source.includes(sep) && resolve(source).startsWith(resolve(data) + sep);
}

function besideData(source: string): Found {
  return notice(
    `主密钥与数据在一起（${source}）`,
    '谁拿到整个数据文件夹，就能读出个人信息。请把密钥文件夹移到别处，用 GONGKAI_KEYS 写明；并另外抄一份，不与备份放在一起。',
  );
}
