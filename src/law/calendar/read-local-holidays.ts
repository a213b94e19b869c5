import { isDay } from './day.ts';
import type { LocalHoliday } from './notice.ts';

/**
 * 《全国年节及纪念日放假办法》第四条 — local days off from a file: a line each, `2026-04-20 三月三`, or JSON, `[{ "day": …, "name": … }]`.
 *
 * > 少数民族习惯的节日，由各少数民族聚居地区的地方人民政府，按照各该民族习惯，规定放假日期。
 *
 * @returns a sentence naming the first entry that is none
 */
export function readLocalHolidays(text: string): readonly LocalHoliday[] | { readonly refused: string } {
  const entries = /^\s*\[/.test(text) ? fromJson(text) : text.split('\n').map(fromLine);
  const known = entries.filter((entry) => entry !== null);
  const bad = known.find(({ day, name }) => !isDay(day) || !name);
  if (bad) return { refused: `“${bad.day} ${bad.name}”不是一天地方假日，写成“2026-04-20 三月三”的样子` };
  return known.length ? known : { refused: '没有读到地方假日，一行一天，写成“2026-04-20 三月三”的样子' };
}

function fromLine(line: string): LocalHoliday | null {
  const words = line.trim();
  if (!words || words.startsWith('#')) return null;
  const [day = '', ...name] = words.split(/\s+/);
  return { day, name: name.join(' ') };
}

function fromJson(text: string): readonly (LocalHoliday | null)[] {
  try {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json)
      ? json.map(({ day, name } = {}) => ({ day: String(day), name: String(name ?? '') }))
      : [];
  } catch {
    return [];
  }
}
