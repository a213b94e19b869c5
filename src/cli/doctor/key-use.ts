import { keysInUse } from '#store/backup/keys-in-use';
import { VaultTrouble } from '#store/vault/trouble';
import { type Found, notice, type OpenPatient, ok, wrong } from './finding.ts';
import { masterKeysAtHand } from './master-keys.ts';

/** Which master keys are needed, which are lacking, and which are not needed any more. */
export async function keyUse({ store: { db }, keys: folder, env }: OpenPatient): Promise<readonly Found[]> {
  const [inUse, atHand] = [await keysInUse(db), await readable(folder, env)];
  const [current, ...old] = atHand;
  if (!inUse.length && !current) return [];

  const lacking = inUse.filter((id) => !atHand.some((key) => key.id === id));
  const rotating = old.filter(({ id }) => inUse.includes(id));
  const unneeded = old.filter(({ id }) => !inUse.includes(id));
  const found = [
    ...lacking.map((id) =>
      wrong(`缺少主密钥 ${id}，它保护的个人信息打不开`, `请把它放回 ${folder} 里的 master.json。`),
    ),
    ...rotating.map(({ name }) =>
      notice(`旧主密钥 ${name} 还在保护一部分内容`, '更换没有做完，请运行 gongkai vault rotate。'),
    ),
    ...unneeded.map(({ name }) =>
      notice(`旧主密钥 ${name} 已经用不到`, '不再需要用它做的备份时，请从 master.json 里删去，另存的也销毁。'),
    ),
  ];
  return found.length ? found : [ok(`当前主密钥 ${current?.name} 保护全部内容`)];
}

/** Keys that cannot be read were told of already. */
async function readable(folder: string, env: OpenPatient['env']) {
  try {
    return await masterKeysAtHand(folder, env);
  } catch (error) {
    if (error instanceof VaultTrouble) return [];
    throw error;
  }
}
