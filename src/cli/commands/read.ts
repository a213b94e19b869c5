import { type Call, type Command, exit } from '../command.ts';
import { withCrew } from '../crew.ts';
import { help, jobs, json, noColor, showOf } from '../options.ts';
import { unreadableLine } from '../print/unreadable.ts';

export const read: Command = {
  name: 'read',
  operands: 'FILE…',
  needs: true,
  says: '读出年度报告：机关、年度、各部分和三张表的每一格',
  more: ['没有把握的格写“不明”并说明原因，不作猜测。'],
  options: [json, jobs, noColor, help],
  examples: [
    { line: 'gongkai read 年度报告.docx', says: '在屏幕上看一份报告读出的内容' },
    { line: 'gongkai read --json 各单位/ > 报告.jsonl', says: '读整个文件夹，每份一行 JSON' },
    { line: 'gongkai read - < 报告.html', says: '从标准输入读' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const show = showOf(call);
  let code: number = exit.fine;

  await withCrew(call, { show }, ({ each }) =>
    each('read', (source) => source, {
      done: (text) => call.io.print(text),
      unreadable(why, { file }) {
        code = exit.unreadable;
        return call.io.print(unreadableLine(file, why, show));
      },
    }),
  );
  return code;
}
