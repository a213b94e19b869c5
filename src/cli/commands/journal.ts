import { type Call, type Command, Mistyped } from '../command.ts';
import { exportJournal } from '../journal/export.ts';
import { printHeads } from '../journal/head.ts';
import { rebuildTables } from '../journal/rebuild.ts';
import { verifyJournal } from '../journal/verify.ts';
import { data, whereSays } from '../opened.ts';
import { force, help, json } from '../options.ts';

export const journal: Command = {
  name: 'journal',
  operands: 'verify|export|head|rebuild [FILE]',
  needs: false,
  says: '留痕：核对有没有被改动，导出到别处保存，由留痕重新算出各表',
  more: [
    'verify 逐条核对每个单位的留痕：有没有缺少、改动、调换。完好时退出码为 0；否则为 1，并写明哪个单位、第几条、什么问题。',
    '删去最新的几条只有对照以前导出的才看得出：把 head 或者 export 写出的文件写在 --head。',
    'export FILE 写出带签名的留痕，保存到别的机器；屏幕上给出公钥的指纹，请打印或者公布。verify --bundle FILE 只核对这个文件，不需要数据库。',
    'head 列出每个单位最新一条的校验值，很短，可以打印存档；写了 FILE 就写到文件。',
    'rebuild 由留痕重新算出各表并与原来的比较；加 --check 只比较，不改动。运行时不能办理事项。',
    whereSays,
  ],
  options: [
    { name: 'head', value: 'FILE', says: 'verify：对照以前导出的最新一条' },
    { name: 'bundle', value: 'FILE', says: 'verify：只核对一个导出的文件' },
    { name: 'agency', value: 'AGENCY', says: 'verify、export、head：只做一个单位' },
    { name: 'check', says: 'rebuild：只比较，不改动' },
    data,
    force,
    { ...json, says: '输出一个 JSON 对象' },
    help,
  ],
  examples: [
    { line: 'gongkai journal verify', says: '核对全部留痕' },
    { line: 'gongkai journal head 2026-03-31.json', says: '每月记下各单位最新一条，另行保存' },
    { line: 'gongkai journal verify --head 2026-03-31.json', says: '对照那时记下的，看后来有没有删去' },
    { line: 'gongkai journal export /mnt/usb/留痕.jsonl', says: '导出带签名的留痕' },
    { line: 'gongkai journal verify --bundle /mnt/usb/留痕.jsonl', says: '核对导出的文件' },
    { line: 'gongkai journal rebuild --check', says: '各表是不是与留痕一致' },
  ],
  run,
};

interface Action {
  /** the options that it looks at, beside the one for the data folder */
  readonly takes: readonly string[];
  readonly run: (call: Call, file: string | undefined) => Promise<number>;
}

const actions: Readonly<Record<string, Action>> = {
  verify: { takes: ['head', 'bundle', 'agency', 'json'], run: verifyJournal },
  export: { takes: ['agency', 'force', 'json'], run: exportJournal },
  head: { takes: ['agency', 'force'], run: printHeads },
  rebuild: { takes: ['check', 'json'], run: rebuildTables },
};

async function run(call: Call): Promise<number> {
  const [what = '', file, ...more] = call.operands;
  const action = actions[what];
  if (!action) throw new Mistyped(`journal 后面写 verify、export、head 或者 rebuild。用法见：gongkai help journal`);

  const stray = [...call.options.keys()].find((name) => name !== 'data' && !action.takes.includes(name));
  if (stray) throw new Mistyped(`journal ${what} 不用写 --${stray}。用法见：gongkai help journal`);
  const takesFile = what === 'export' || what === 'head';
  const extra = takesFile ? more : [file, ...more].filter(Boolean);
  if (extra.length) throw new Mistyped(`journal ${what} 后面不用写“${extra.join(' ')}”。`);
  return action.run(call, file);
}
