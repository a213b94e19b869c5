import type { Day } from './day.ts';
import type { Holiday } from './notice.ts';
import type { NoticeRead } from './read-notice.ts';

/**
 * 《全国年节及纪念日放假办法》第七条 — a notice as JSON: `{ year, holidays: [{ name, off: { from, to }, makeUp }] }`, or day by day as
 * public holiday data has it, `{ year, papers, days: [{ name, date, isOffDay }] }`.
 */
export function readNoticeJson(text: string): NoticeRead | { readonly refused: string } {
  const json = parsed(text);
  if (!isRecord(json)) return { refused: '这个 JSON 读不出来，请检查括号和引号' };
  const { year } = json;
  if (typeof year !== 'number') return { refused: 'JSON 里没有 year（年份）' };

  const holidays = Array.isArray(json.holidays) ? json.holidays.map(ours) : grouped(json.days);
  if (!holidays?.length || holidays.includes(null))
    return { refused: 'JSON 里没有 holidays 或者 days，或者有一条写得不全' };
  const sources = [json.sources, json.papers].flat().filter((source) => typeof source === 'string');
  return {
    notice: { year, number: null, issued: null, sources, holidays: holidays.filter((one) => one !== null) },
    remarks: [],
  };
}

function ours(json: unknown): Holiday | null {
  if (!isRecord(json) || typeof json.name !== 'string' || !isRecord(json.off)) return null;
  const { from, to } = json.off;
  const makeUp = Array.isArray(json.makeUp) ? json.makeUp : [];
  if (typeof from !== 'string' || typeof to !== 'string' || !makeUp.every((day) => typeof day === 'string'))
    return null;
  return { name: json.name, off: { from, to }, makeUp };
}

/** Days under the same name are one festival. */
function grouped(days: unknown): readonly (Holiday | null)[] | null {
  if (!Array.isArray(days)) return null;
  const known = days.map(day);
  if (known.includes(null)) return [null];

  const byName = Map.groupBy(
    known.filter((one) => one !== null),
    ({ name }) => name,
  );
  return [...byName].map(([name, all]) => {
    const off = all.filter(({ isOff }) => isOff).map(({ date }) => date);
    const makeUp = all.filter(({ isOff }) => !isOff).map(({ date }) => date);
    return { name, off: { from: off.toSorted()[0] ?? '', to: off.toSorted().at(-1) ?? '' }, makeUp };
  });
}

function day(json: unknown): { name: string; date: Day; isOff: boolean } | null {
  if (!isRecord(json)) return null;
  const { name, date, isOffDay } = json;
  if (typeof name !== 'string' || typeof date !== 'string' || typeof isOffDay !== 'boolean') return null;
  return { name, date, isOff: isOffDay };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
