import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { data, keysFolder, whereabouts, whereSays } from '../opened.ts';
import { help, json } from '../options.ts';
import { inWords, using } from '../reached.ts';
import { keysLacking } from '../restore/keys-lacking.ts';
import { lookAtChains } from '../restore/look.ts';
import { fileOf } from './backup.ts';

export const restore: Command = {
  name: 'restore',
  operands: 'FILE',
  needs: true,
  says: '用备份恢复数据',
  more: [
    '先核对整个备份文件，再恢复；恢复在一个事务里完成，中途停下，原来的数据不受影响。恢复以后再核对每个单位的操作记录。',
    '备份以后删除的个人信息不会回来：删除的名单在密钥文件夹里，不在备份里。',
    '恢复前请停掉网站。已经有数据时要加 --replace，原来的数据由备份代替，不能再找回，请先另做一份备份。',
    '从 SQLite 做的备份可以恢复到 PostgreSQL，反过来也可以。PostgreSQL 要用 DATABASE_OWNER_URL 写明表的所有者。',
    whereSays,
  ],
  options: [{ name: 'replace', says: '用备份代替已经有的数据' }, data, { ...json, says: '输出一个 JSON 对象' }, help],
  examples: [
    { line: 'gongkai restore /mnt/backup/2026-03-31.gongkai', says: '恢复到空的数据文件夹' },
    { line: 'gongkai restore /mnt/backup/2026-03-31.gongkai --replace', says: '代替已有的数据' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const path = fileOf(call);
  if (!existsSync(path)) throw new Mistyped(`没有这个文件：${path}`);
  const restored = await inWords(() => restoreFrom(call, path));

  await call.io.print(call.options.has('json') ? `${JSON.stringify(asJson(restored))}\n` : says(restored));
  for (const digest of restored.missing) call.io.tell(`附件不在备份里，打不开：${digest}\n`);
  for (const id of restored.lacking) call.io.tell(lackingSays(id, keysFolder(call)));
  return restored.missing.length + restored.lacking.length ? exit.errorsFound : exit.fine;
}

async function restoreFrom(call: Call, path: string) {
  const { reachAsOwner } = await import('#store/backup/reach');
  const { headerOfWhole } = await import('#store/backup/read-backup');
  const { restore: put } = await import('#store/backup/restore');
  const { diskFiles } = await import('#store/files/disk');
  const { openStore } = await import('#store/open');
  const { erasedList } = await import('#store/vault/erased-list');
  const [where, now] = [whereabouts(call), call.doors.now()];
  const wanted = { path, now, replace: call.options.has('replace'), look: lookAtChains };

  // a file that is no good must not even make an empty database
  await headerOfWhole(path);
  mkdirSync(where.folder, { recursive: true, mode: 0o700 });
  const restored = await using(
    () => reachAsOwner(where),
    (store) => {
      const files = diskFiles(join(where.folder, 'files'));
      return put({ ...store, files }, { ...wanted, erased: erasedList(keysFolder(call)) });
    },
  );

  // on PostgreSQL this gives the serving role its rights to the new tables
  const lacking = await using(
    () => openStore(where, now),
    ({ db }) => keysLacking(call, db),
  );
  return { ...restored, lacking };
}

type Restored = Awaited<ReturnType<typeof restoreFrom>>;

function says({ header, rows, files, erased }: Restored): string {
  const acts = header.heads.reduce((sum, { seq }) => sum + seq, 0);
  const gone = erased ? `备份以后删除了个人信息的 ${erased} 人没有恢复。\n` : '';
  return `已恢复到 ${header.at} 的数据：操作记录 ${acts} 条，各表共 ${rows} 行，附件 ${files} 个。操作记录核对无误。\n${gone}`;
}

function asJson({ header, rows, files, erased, missing, lacking }: Restored): object {
  const { at, product, heads } = header;
  return { at, product, heads, rows, files, erased, missing, lackingKeys: lacking };
}

function lackingSays(id: string, folder: string): string {
  return `个人信息由主密钥 ${id} 保护，现在没有这把密钥，打不开。请把做备份时的密钥文件夹放到 ${folder}，加 --replace 再恢复一次：备份以后删除了谁，也记在那里。\n`;
}
