import { type Call, type Command, exit } from '../command.ts';
import { withCrew } from '../crew.ts';
import { force as forceOption, help, jobs } from '../options.ts';
import { unreadableLine } from '../print/unreadable.ts';
import type { Source } from '../sources.ts';
import { type Kind, kinds, targets } from '../targets.ts';

export const convert: Command = {
  name: 'convert',
  operands: 'FILE…',
  needs: true,
  says: '把年度报告写成规范版式的 DOCX、PDF、XLSX、网页或 JSON',
  more: [
    '几份报告写到同一个文件夹，文件名不变，只换后缀；写到“-”是标准输出。',
    '已经存在的文件不覆盖，除非用 --force；原文件在任何情况下都不覆盖。',
    'PDF 用本机关自己的字体时，把字体所在的文件夹写在 --fonts。',
  ],
  options: [
    {
      name: 'to',
      short: 't',
      value: 'FORMAT',
      choices: kinds,
      required: true,
      says: `写成哪一种：${kinds.join('、')}`,
    },
    { name: 'output', short: 'o', value: 'OUT', required: true, says: '写到哪个文件或文件夹' },
    { name: 'fonts', value: 'FOLDER', says: '字体文件夹，也可用环境变量 GONGKAI_FONTS' },
    forceOption,
    jobs,
    help,
  ],
  examples: [
    { line: 'gongkai convert 年度报告.html --to docx -o 年度报告.docx', says: '网页写成公文版式的 DOCX' },
    { line: 'gongkai convert 各单位/ --to pdf -o 归档/', says: '整个文件夹写成 PDF/A' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { options, io } = call;
  const to = options.get('to') as Kind;
  const force = options.has('force');
  const fontFolder = options.get('fonts') ?? io.env.GONGKAI_FONTS;
  let code: number = exit.fine;

  await withCrew(call, { show: { json: false, colour: false, width: io.width } }, ({ sources, each }) => {
    const targetOf = targets(sources, { to, output: String(options.get('output')) });
    const takeOf = (source: Source) => ({
      source,
      to,
      path: targetOf(source),
      force,
      ...(fontFolder && { fontFolder: String(fontFolder) }),
    });
    return each('convert', takeOf, {
      async done({ bytes, path }) {
        await io.print(bytes ?? `${path}\n`);
      },
      async unreadable(why, { file }) {
        code = exit.unreadable;
        io.tell(unreadableLine(file, why, { json: false, colour: false }));
      },
    });
  });
  return code;
}
