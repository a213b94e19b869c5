import type { Deadline, Facts } from '#law/deadlines/deadline';
import { deadlineOf, deadlines } from '#law/deadlines/deadlines';
import { usual } from '#law/practice';
import { deadlineJson } from '#law/ruling-json';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { calendarOf, localHolidays } from '../law/calendar-of.ts';
import { dayInWords, proofLines, reasons } from '../law/ruling-lines.ts';
import { factOptions, factsFrom } from '../law/typed.ts';
import { nearest } from '../nearest.ts';
import { help, json } from '../options.ts';

export const due: Command = {
  name: 'due',
  operands: 'DEADLINE',
  needs: false,
  says: '计算法定期限：哪一天、依据哪一条、逐日的证明',
  more: [`DEADLINE 是其中一种：${deadlines.map(({ id, title }) => `${id}（${title}）`).join('、')}。`],
  options: [...factOptions, localHolidays, { ...json, says: '输出一个 JSON 对象' }, help],
  examples: [
    { line: 'gongkai due answer --received 2026-03-02', says: '3月2日收到的申请，哪天以前答复' },
    {
      line: 'gongkai due answer --received 2026-03-02 --extended 20 --consulted 2026-03-09..2026-03-24',
      says: '延长 20 个工作日，并扣去征求意见的时间',
    },
    { line: 'gongkai due publication --formed 2026-04-30 --json', says: '主动公开的期限，供其他程序使用' },
    { line: 'gongkai due report --year 2026', says: '2026 年度报告的期限' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const deadline = deadlineNamed(call.operands);
  const facts = factsFrom(deadline, call);
  const calendar = await calendarOf(call);

  const ruling = deadline.due(facts, calendar, usual);
  const beside = deadline.beside?.(facts, calendar) ?? [];

  if (call.options.has('json')) await call.io.print(`${JSON.stringify(deadlineJson(ruling))}\n`);
  else await call.io.print(text(deadline, facts, { ruling, beside }));
  return exit.fine;
}

type Answer = {
  readonly ruling: ReturnType<Deadline['due']>;
  readonly beside: ReturnType<NonNullable<Deadline['beside']>>;
};

function text(deadline: Deadline, { from, year }: Facts, { ruling, beside }: Answer): string {
  const trigger = deadline.takes.includes('year') ? `${year}年度` : `${deadline.trigger} ${dayInWords(from)}`;
  const besides = beside.map(({ says, ruling }) => `${says}：${dayInWords(ruling.value)}\n`).join('');
  return `${dayInWords(ruling.value)}以前${deadline.act}\n${trigger}\n${besides}${reasons(ruling)}\n${proofLines(ruling)}`;
}

function deadlineNamed([id, ...more]: readonly string[]): Deadline {
  if (id === undefined) throw new Mistyped('请写明哪一种期限，例如 gongkai due answer。全部种类见：gongkai help due');
  if (more.length) throw new Mistyped(`一次只算一种期限，不用写“${more.join(' ')}”。`);
  const found = deadlineOf(id);
  if (found) return found;
  const likely = nearest(
    id,
    deadlines.map((deadline) => deadline.id),
  );
  throw new Mistyped(`没有“${id}”这种期限。${likely ? `是不是想写 ${likely}？` : ''}全部种类见：gongkai help due`);
}
