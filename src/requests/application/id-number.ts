const LENGTH = 18;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** 公民身份号码, GB 11643-1999: what is wrong with one, and how to mend it; null where nothing is. */
export function idNumberTrouble(number: string): string | null {
  if (number.length !== LENGTH) return lengthTrouble(number, LENGTH, '居民身份证号码是 18 位');
  if (!/^\d{17}[\dX]$/.test(number)) return '居民身份证号码只有数字，最后一位可以是 X';
  if (!isDate(number.slice(6, 14))) return '第 7 位到第 14 位是出生日期，请对照身份证核对';
  if (checkCharacterOf(number) !== number.at(-1)) return '有一位写错了，请对照身份证核对';
  return null;
}

/** How many characters a number lacks, or has too many: 少 1 位，手机号是 11 位数字. */
export function lengthTrouble(number: string, length: number, rule: string): string {
  const short = length - [...number].length;
  return short > 0 ? `少 ${short} 位，${rule}` : `多 ${-short} 位，${rule}`;
}

/** As it is written in one way: half-width, without blanks, X as a capital. */
export function plainNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Dash}]/gu, '')
    .toUpperCase();
}

function checkCharacterOf(number: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return CHECK_CHARACTERS[sum % CHECK_CHARACTERS.length];
}

function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  try {
    Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
