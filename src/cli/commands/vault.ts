import type { Registry } from '#agencies/types';
import type { KeyUse, VaultStatus } from '#store/vault/status';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { data, keysFolder, whereSays, withLedger } from '../opened.ts';
import { help, json } from '../options.ts';

export const vault: Command = {
  name: 'vault',
  operands: 'status|rotate',
  needs: true,
  says: '个人信息的密钥：查看使用情况，更换主密钥',
  more: [
    'status 列出每把主密钥保护着多少人；rotate 把所有人的密钥改由当前主密钥保护，中断后再运行一次就接着做。',
    '更换期间网站照常使用，不用重新启动。旧主密钥要等 status 说可以删除，才能从密钥文件 master.json 里删去。',
    whereSays,
  ],
  options: [
    { name: 'new-key', says: 'rotate：先在密钥文件里加一把新的主密钥，作为当前主密钥' },
    data,
    { ...json, says: 'status：输出一个 JSON 对象' },
    help,
  ],
  examples: [
    { line: 'gongkai vault status', says: '有哪些主密钥，各保护多少人' },
    { line: 'gongkai vault rotate --new-key', says: '更换主密钥' },
    { line: 'gongkai vault rotate', says: '接着做完中断了的更换' },
  ],
  run,
};

function run(call: Call): Promise<number> {
  const [what, ...more] = call.operands;
  if (more.length) throw new Mistyped(`vault ${what} 后面不用写“${more.join(' ')}”。`);
  if (what === 'status') return withLedger(call, (registry) => status(call, registry));
  if (what === 'rotate') return withLedger(call, (registry) => rotateKeys(call, registry));
  throw new Mistyped(`vault 后面写 status 或者 rotate，不能是“${what}”。`);
}

async function status(call: Call, { db, ring }: Registry): Promise<number> {
  const { vaultStatus } = await import('#store/vault/status');
  const found = await vaultStatus(db, ring);

  await call.io.print(call.options.has('json') ? `${JSON.stringify(asJson(found))}\n` : text(found));
  return found.keys.every(({ key }) => key) ? exit.fine : exit.errorsFound;
}

async function rotateKeys(call: Call, { db, ring }: Registry): Promise<number> {
  const { rotate } = await import('#store/vault/rotate');
  const { vaultStatus } = await import('#store/vault/status');
  if (call.options.has('new-key')) await addKey(call);

  const { rewrapped, unopened } = await rotate(db, ring);
  const left = await vaultStatus(db, ring);

  await call.io.print(
    `${rewrapped} 把密钥改由主密钥 ${ring.current.name}（${ring.current.id}）保护。\n\n${text(left)}`,
  );
  for (const id of unopened) call.io.tell(`打不开，没有更换：${id}\n`);
  return unopened.length ? exit.errorsFound : exit.fine;
}

async function addKey(call: Call): Promise<void> {
  const { addMasterKey } = await import('#store/vault/key-file');
  addMasterKey({ folder: keysFolder(call), env: call.io.env, mayMake: false });
}

function text({ keys, entries, files }: VaultStatus): string {
  const lines = keys.map(
    (use) =>
      `主密钥 ${use.key?.name ?? '？'}（${use.id}）：${use.persons} 人，${use.secrets} 把系统密钥；${fate(use)}\n`,
  );
  return `${lines.join('')}加密保存的个人信息 ${entries} 项，附件 ${files} 个。\n`;
}

function fate({ key, current, persons, secrets }: KeyUse): string {
  if (!key) return '缺少这把密钥，这些内容打不开，请把它放回密钥文件';
  if (current) return '当前主密钥';
  return persons + secrets > 0
    ? '还在使用，不能删除，请运行 gongkai vault rotate'
    : '不再使用；过一分钟再看，仍然没有，就可以删除';
}

function asJson({ keys, entries, files }: VaultStatus): object {
  const asUse = ({ id, key, current, persons, secrets }: KeyUse) => ({
    id,
    name: key?.name ?? null,
    current,
    persons,
    secrets,
  });
  return { keys: keys.map(asUse), entries, files };
}
