const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** The value of a Chinese numeral (十五, 一百零二, 二〇二四, 两), or null where it is none. */
export function chineseNumber(words: string): number | null {
  const signs = [...words.replace(/〇/g, '零').replace(/两/g, '二')];
  if (signs.length === 0 || signs.length > 12) return null;
  if (signs.every((sign) => DIGITS.includes(sign))) return Number(signs.map((sign) => DIGITS.indexOf(sign)).join(''));

  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of signs) {
    const step = STEPS[sign];
    if (step === undefined) digit = DIGITS.indexOf(sign);
    else if (step === 10_000) [total, section, digit] = [(total + section + digit) * step, 0, 0];
    else [section, digit] = [section + (digit || 1) * step, 0];
    if (digit < 0) return null;
  }
  return total + section + digit;
}
