const DIGITS_SHOWN = 15;
const EPOCH = Temporal.PlainDate.from('1899-12-30');
const EPOCH_1904 = Temporal.PlainDate.from('1904-01-01');
const LAST_DAY = 2_958_465;

/** A stored number as a reader of the sheet sees it: the digits stored, at most the 15 that Excel keeps; dates and percentages by their format. */
export function shownNumber(stored: string, format: string, from1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;

  const code = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/[yd年日]/i.test(code)) return shownDate(value, from1904) ?? exactDigits(stored);
  if (code.includes('%')) return `${exactDigits(String(Number((value * 100).toPrecision(DIGITS_SHOWN))))}%`;
  return exactDigits(stored);
}

function exactDigits(stored: string): string {
  const trimmed = stored.trim();
  if (/^-?\d{1,14}$|^-?\d{1,9}\.\d{1,6}$/.test(trimmed)) return trimmed;
  const shown = Number(Number(trimmed).toPrecision(DIGITS_SHOWN));
  const plain = String(shown);
  return plain.includes('e') ? shown.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : plain;
}

function shownDate(value: number, from1904: boolean): string | null {
  if (value < 1 || value > LAST_DAY) return null;
  const date = (from1904 ? EPOCH_1904 : EPOCH).add({ days: Math.floor(value) });
  return `${date.year}年${date.month}月${date.day}日`;
}
