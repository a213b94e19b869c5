import type { Day } from '../report.ts';

const DIGITS = '〇一二三四五六七八九';

/** A year in digits or in Chinese numerals; null when it is neither. */
export function yearOf(text: string): number | null {
  const digits = text
    .replace(/[○零]/g, '〇')
    .replace(/[〇一二三四五六七八九]/g, (numeral) => String(DIGITS.indexOf(numeral)));
  return /^(?:19|20)\d{2}$/.test(digits) ? Number(digits) : null;
}

/** A month or a day of it in digits or Chinese numerals: 7, 十二, 二十, 三十一. */
function smallNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const match = /^([二三])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match?.[0]) return null;
  const [, tens, ten, ones] = match;
  return (
    (ten ? 10 * (tens ? DIGITS.indexOf(tens) : 1) : tens ? DIGITS.indexOf(tens) : 0) + (ones ? DIGITS.indexOf(ones) : 0)
  );
}

/** The day, or null where there is none such. */
export function dayOf(year: string, month: string, day: string): Day | null {
  const [y, m, d] = [yearOf(year), smallNumber(month), smallNumber(day)];
  if (y === null || m === null || d === null || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** A date in running text without white space; groups: year, month, day. */
export const DATE =
  '((?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})年(\\d{1,2}|[一二三四五六七八九十]{1,3})月(\\d{1,2}|[一二三四五六七八九十]{1,3})日';
