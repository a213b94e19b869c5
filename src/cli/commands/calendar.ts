import { nationalCalendar, workCalendar } from '#law/calendar/calendar';
import { type ChangedDay, changedDays } from '#law/calendar/changed-days';
import { checkNotice, type NoticeProblem } from '#law/calendar/check-notice';
import type { HolidayNotice } from '#law/calendar/notice';
import { notices } from '#law/calendar/notices';
import { readNotice } from '#law/calendar/read-notice';
import { workdaysBetween } from '#law/calendar/workdays-between';
import { citationText } from '#law/citation';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { fileText } from '../law/file-text.ts';
import { dayInWords } from '../law/ruling-lines.ts';
import { data, whereSays, withLedger } from '../opened.ts';
import { help, json } from '../options.ts';

export const calendar: Command = {
  name: 'calendar',
  operands: '[import FILE]',
  needs: false,
  says: '收录了哪些年份的放假安排；核对一份新的放假通知',
  more: [
    'FILE 是通知的原文（从网页复制成文本文件），或者 JSON。只核对并列出变动的日子，不改动收录的安排。',
    '--moved 再试算：各机关在办的申请、复议诉讼、更正，哪几件的期限会移动，什么也不写。--adopt 启用：逐个机关记入留痕，重算期限，告诉承办人；中断了再运行一次就接着做。',
    whereSays,
  ],
  options: [
    { name: 'moved', says: 'import：列出会移动的期限，什么也不写' },
    { name: 'adopt', says: 'import：所有机关启用这份安排' },
    data,
    { ...json, says: '输出一个 JSON 对象' },
    help,
  ],
  examples: [
    { line: 'gongkai calendar', says: '收录的年份、每年的工作日数和通知的出处' },
    { line: 'gongkai calendar import 2027年放假通知.txt', says: '对照《全国年节及纪念日放假办法》核对新的通知' },
    { line: 'gongkai calendar import 2027年放假通知.txt --moved', says: '试算哪些申请的期限会移动' },
    { line: 'gongkai calendar import 2027年放假通知.txt --adopt', says: '启用' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const [action, file, ...more] = call.operands;
  if (action === undefined) return covered(call);
  if (action !== 'import' || file === undefined || more.length) {
    throw new Mistyped('写成 gongkai calendar，或者 gongkai calendar import FILE。');
  }
  return imported(call, file);
}

async function imported(call: Call, file: string): Promise<number> {
  const read = readNotice(await fileText(file, call));
  if ('refused' in read) throw new Mistyped(`${file}：${read.refused}。`);

  const problems = checkNotice(read.notice);
  const wrong = problems.some(({ severity }) => severity === 'error');
  if (!wrong && (call.options.has('moved') || call.options.has('adopt'))) return moving(call, read.notice);
  const changes = wrong ? [] : changesBy(read.notice);
  const { notice, remarks } = read;
  const { year } = notice;
  await call.io.print(
    call.options.has('json')
      ? `${JSON.stringify({ year, problems: problems.map(problemJson), remarks, changes })}\n`
      : [
          `${year}年放假通知\n`,
          ...remarks.map((one) => `核对：${one}\n`),
          ...problems.map(problem),
          listed(changes, wrong),
        ].join(''),
  );
  return wrong ? exit.errorsFound : exit.fine;
}

/** What the notice does to the deadlines of every agency: as a trial, or for good. */
function moving(call: Call, notice: HolidayNotice): Promise<number> {
  return withLedger(call, async (registry) => {
    const { adoptEverywhere, tryEverywhere } = await import('../law/moving.ts');
    return call.options.has('adopt') ? adoptEverywhere(call, registry, notice) : tryEverywhere(call, registry, notice);
  });
}

/** December of the year before is looked at too: New Year's days off may begin there. */
function changesBy(notice: HolidayNotice): readonly ChangedDay[] {
  const { year } = notice;
  const after = workCalendar({ notices: [...notices.filter((one) => one.year !== year), notice] });
  return changedDays({ before: nationalCalendar, after }, { from: `${year - 1}-12-01`, to: `${year}-12-31` });
}

function problem({ severity, message, under }: NoticeProblem): string {
  return `${severity === 'error' ? '错误' : '提醒'}：${message}（${citationText(under)}）\n`;
}

function problemJson({ severity, message, under }: NoticeProblem): object {
  return { severity, message, under: citationText(under) };
}

function listed(changes: readonly ChangedDay[], wrong: boolean): string {
  if (wrong) return '通知有错误，没有比较变动的日子。\n';
  if (!changes.length) return '没有变动的日子。\n';
  const line = ({ day, before, after }: ChangedDay) =>
    `${dayInWords(day)}：${before.workday ? '上班' : '放假'} → ${after.workday ? '上班' : '放假'}，${after.why}\n`;
  return `变动 ${changes.length} 天：\n${changes.map(line).join('')}`;
}

async function covered({ io, options }: Call): Promise<number> {
  const years = notices.map(({ year, sources }) => ({
    year,
    workdays: workdaysBetween(`${year - 1}-12-31`, `${year}-12-31`, nationalCalendar).value,
    sources,
  }));
  const text = years
    .map(({ year, workdays, sources }) => `${year}年 ${workdays}个工作日  ${sources.join(' ')}\n`)
    .join('');
  await io.print(options.has('json') ? `${JSON.stringify({ years })}\n` : text);
  return exit.fine;
}
