import { type Call, type Command, exit } from '../command.ts';
import { withCrew } from '../crew.ts';
import { help, jobs, json, noColor, showOf } from '../options.ts';
import { printTotal } from '../print/total.ts';
import { totalAsJson } from '../print/total-json.ts';
import { unreadableLine } from '../print/unreadable.ts';
import { Totals } from '../total.ts';
import { Twice } from '../twice.ts';

export const sum: Command = {
  name: 'sum',
  operands: 'FILE…',
  needs: true,
  says: '把几份年度报告逐格相加',
  more: [
    '每格给出合计，以及有几份报告写明了这一格；空白和不明的格不计入，也不当作 0。',
    '“（六）其他处理”有的报告是一行，有的是三行：混合时把三行相加成一行，并注明。不同格式的表二不能相加，分别列出。',
    '采购总金额按元合计，只计写明单位的。',
  ],
  options: [{ ...json, says: '输出一个 JSON 对象' }, jobs, noColor, help],
  examples: [
    { line: 'gongkai sum 各单位/', says: '汇总一个文件夹里的报告' },
    { line: 'gongkai sum --json 各单位/*.docx', says: '汇总结果供其他程序使用' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const show = showOf(call);
  const totals = new Totals();
  const twice = new Twice();
  const unreadable: string[] = [];

  await withCrew(call, { show }, ({ each }) =>
    each('sum', (source) => source, {
      async done(report, { file }) {
        totals.add(report);
        twice.note(report, file);
      },
      async unreadable(why, { file }) {
        unreadable.push(file);
        call.io.tell(unreadableLine(file, why, { json: false, colour: false }));
      },
    }),
  );

  for (const { first, again } of twice.found)
    call.io.tell(`${again} 与 ${first} 是同一机关同一年度的报告，两份都已计入。\n`);
  const total = totals.total();
  await call.io.print(show.json ? totalAsJson(total, unreadable) : printTotal(total, show));
  return unreadable.length ? exit.unreadable : exit.fine;
}
