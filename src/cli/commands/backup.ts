import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { data, whereabouts, whereSays } from '../opened.ts';
import { force, help, json } from '../options.ts';
import { sizeText } from '../print/size.ts';
import { reached } from '../reached.ts';
import { version } from '../version.ts';

export const backup: Command = {
  name: 'backup',
  operands: 'FILE',
  needs: true,
  says: '把全部数据备份成一个文件，不必停下网站',
  more: [
    '文件里是开始备份那一刻的数据：操作记录、机关、工作人员、加密的个人信息和附件。写完以后读一遍，核对无误才算完成。',
    '登录状态、正在填写的表单、体检时上传的文件等丢了不要紧的（以 keep_ 开头的表）不在里面。',
    '主密钥从不放进备份：请把密钥文件夹另外抄一份，放在与备份不同的地方。没有主密钥，备份里的个人信息谁也打不开。',
    whereSays,
  ],
  options: [data, force, { ...json, says: '输出一个 JSON 对象' }, help],
  examples: [{ line: 'gongkai backup /mnt/backup/2026-03-31.gongkai', says: '备份到另一块盘' }],
  run,
};

async function run(call: Call): Promise<number> {
  const path = fileOf(call);
  if (existsSync(path) && !call.options.has('force'))
    throw new Mistyped(`${path} 已经存在，没有覆盖。请换一个文件名，或者加 --force。`);

  return reached(call, async (store) => {
    const { backup: make } = await import('#store/backup/backup');
    const { diskFiles } = await import('#store/files/disk');
    const files = diskFiles(join(whereabouts(call).folder, 'files'));
    const made = await make({ ...store, files }, { path, now: call.doors.now(), product: version() });

    await call.io.print(call.options.has('json') ? `${JSON.stringify(asJson(path, made))}\n` : says(path, made));
    for (const digest of made.missing) call.io.tell(`附件的文件不见了或者坏了，备份里没有：${digest}\n`);
    return made.missing.length ? exit.errorsFound : exit.fine;
  });
}

/** The one file that was named. Throws Mistyped. */
export function fileOf({ operands }: Pick<Call, 'operands'>): string {
  const [path = '', ...more] = operands;
  if (more.length) throw new Mistyped(`只写一个备份文件，后面不用写“${more.join(' ')}”。`);
  return path;
}

type Made = Awaited<ReturnType<typeof import('#store/backup/backup').backup>>;

function says(path: string, { header, bytes, files }: Made): string {
  const { tables, heads } = header;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const acts = heads.reduce((sum, { seq }) => sum + seq, 0);
  return `已备份到 ${path}（${sizeText(bytes)}）：操作记录 ${acts} 条，各表共 ${rows} 行，附件 ${files} 个。已读回核对。\n`;
}

function asJson(path: string, { header, bytes, files, missing, noted }: Made): object {
  const { at, product, heads, tables } = header;
  const rows = Object.fromEntries(tables.map((table) => [table.name, table.rows]));
  return { file: path, bytes, at, product, heads, rows, files, missing, noted };
}
