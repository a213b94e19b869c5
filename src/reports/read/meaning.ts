import type { Unit } from '#law/report-format/types';
import type { Meaning } from '../report.ts';

/** Most cells: digits and nothing else. */
const PLAIN = /^(?:0|[1-9]\d*)$/;
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;
const SIGNED = /^([+-])(\d+)$/;
const MEASURE = '(?:件|条|个|项|次|宗|份|起|人|元|万元)';
const ANNOTATED = new RegExp(`^(\\d+(?:\\.\\d+)?)(?:${MEASURE}|${MEASURE}?\\([^()]*\\))$`);
const NOT_APPLICABLE = /^[/\\-]+$/;
const SEVERAL = /\d\s+\d/;

/** What stands in a cell, understood. Never a guess: what is not plainly a number is text or unknown. */
export function meaningOf(raw: string, unit: Unit): Meaning {
  if (PLAIN.test(raw)) return { kind: 'number', digits: raw };
  const text = halfWidth(raw).trim();
  if (text === '') return { kind: 'blank' };
  if (NOT_APPLICABLE.test(text)) return { kind: 'not_applicable' };

  const number = digitsOf(text, unit);
  if (number !== null) return { kind: 'number', digits: number };
  if (SEVERAL.test(text)) return { kind: 'unknown', why: '一格里有几个数，分不清是哪一个' };

  const annotated = ANNOTATED.exec(text.replace(/\s+/g, ''));
  return annotated?.[1] ? { kind: 'text', number: plainDigits(annotated[1]) } : { kind: 'text' };
}

/** Whether a token can be a cell's whole content: a number, or the sign for "not applicable". */
export function isValue(token: string): boolean {
  if (PLAIN.test(token)) return true;
  const text = halfWidth(token).trim();
  return NUMBER.test(text) || SIGNED.test(text) || NOT_APPLICABLE.test(text);
}

/** Whether a token is a number with words behind it: 22（其中修订16件）, 251000元. */
export function isAnnotated(token: string): boolean {
  return ANNOTATED.test(halfWidth(token).replace(/\s+/g, ''));
}

function digitsOf(text: string, unit: Unit): string | null {
  const match = NUMBER.exec(text);
  if (match) return plainDigits(text.replaceAll(',', ''));
  const signed = unit === 'change' ? SIGNED.exec(text) : null;
  if (!signed?.[2]) return null;
  return (signed[1] === '-' ? '-' : '') + plainDigits(signed[2]);
}

/** Without zeros that lead: 007 → 7. */
function plainDigits(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

const ASCII = /^[ -~\s]*$/;

/** Digits, signs and marks in their ASCII forms; white space kept. */
export function halfWidth(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(/[！-～—–―−]/g, (mark) => (mark < '！' ? '-' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)));
}
