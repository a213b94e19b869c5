import { isDay } from '#law/calendar/day';
import type { Found } from './queries/chains.ts';
import type { Wrong } from './verify-finding.ts';

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/** What is wrong with an act by itself, whatever stands around it. */
export function* wrongInRow(row: Found): Generator<{ readonly what: Wrong; readonly says: string }> {
  if (!isDay(row.day)) yield { what: 'day', says: `的日期写成“${row.day}”，不是日历上的日子` };
  if (!isInstant(row.instant)) yield { what: 'instant', says: `的记录时间写成“${row.instant}”，不是时间` };
  if (!isObject(row.under)) yield { what: 'json', says: '的依据读不出' };
  if (!isObject(row.data)) yield { what: 'json', says: '的内容读不出' };
}

function isInstant(text: string): boolean {
  return isDay(INSTANT.exec(text)?.[1] ?? '');
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
