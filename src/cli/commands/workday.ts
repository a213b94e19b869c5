import type { WorkCalendar } from '#law/calendar/calendar';
import { isDay } from '#law/calendar/day';
import { isWorkday, type WhetherWorkday } from '#law/calendar/is-workday';
import { citationText } from '#law/citation';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { calendarOf, localHolidays } from '../law/calendar-of.ts';
import { dayInWords, reasons } from '../law/ruling-lines.ts';
import { help, json } from '../options.ts';

export const workday: Command = {
  name: 'workday',
  operands: 'DATE…',
  needs: false,
  says: '一天是不是工作日，为什么',
  options: [localHolidays, { ...json, says: '每天输出一行 JSON' }, help],
  examples: [{ line: 'gongkai workday 2026-02-14', says: '2026年2月14日上不上班' }],
  run,
};

async function run(call: Call): Promise<number> {
  const calendar = await calendarOf(call);
  const bad = call.operands.find((day) => !isDay(day));
  if (bad !== undefined) throw new Mistyped(`“${bad}”不是日历上的日子，写成 2026-03-02 的样子。`);
  if (!call.operands.length) throw new Mistyped('请写明日期，例如 gongkai workday 2026-02-14');

  const print = call.options.has('json') ? line : text;
  for (const day of call.operands) await call.io.print(print(day, calendar));
  return exit.fine;
}

function text(day: string, calendar: WorkCalendar): string {
  const found = isWorkday(day, calendar);
  return `${dayInWords(day)}${found.value ? '是工作日' : '不是工作日'}：${reasonOf(found)}\n${reasons(found)}`;
}

function line(day: string, calendar: WorkCalendar): string {
  const { value, reason, festival, provisional, because } = isWorkday(day, calendar);
  return `${JSON.stringify({
    day,
    workday: value,
    reason,
    ...(festival ? { festival } : {}),
    provisional: provisional !== undefined,
    ...(provisional ? { missing: provisional.missing } : {}),
    because: because.map(citationText),
  })}\n`;
}

function reasonOf({ reason, festival }: WhetherWorkday): string {
  return festival ? `${reason}（${festival}）` : reason;
}
