import type { Report } from '../report.ts';
import { DATE, dayOf } from './days.ts';

/** How many lines from the end a signature may stand. */
const TAIL = 12;
const DATE_LINE = new RegExp(`^(?:[（(]?发布日期[:：]?|日期[:：])?${DATE}[）)]?$`);
const DATE_AT_END = new RegExp(`${DATE}$`);
const AGENCY_LINE =
  /^[\u4e00-\u9fff（）()]{2,30}(?:局|委|办|厅|部|院|府|会|中心|镇|乡|街道|街道办|所|站|处|署|区|县|市|司|公室)$/;

/** Agency and date at the end of the text; null when neither is there. */
export function signatureIn(lastPart: string): Report['signed'] {
  const lines = lastPart
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .slice(-TAIL);
  const at = lines.findLastIndex((line) => DATE_LINE.test(line));
  if (at >= 0) return { agency: agencyBefore(lines, at), date: dateIn(DATE_LINE.exec(lines[at] as string)) };

  const glued = lines.findLastIndex((line) => line.length <= LONGEST_SIGNATURE && DATE_AT_END.test(line));
  if (glued >= 0) {
    const line = lines[glued] as string;
    const agency = line.replace(DATE_AT_END, '');
    if (AGENCY_LINE.test(agency)) return { agency, date: dateIn(DATE_AT_END.exec(line)) };
  }
  const alone = lines.slice(-LAST_LINES).find((line) => AGENCY_LINE.test(line));
  return alone ? { agency: alone, date: null } : null;
}

const LONGEST_SIGNATURE = 40;
const LAST_LINES = 2;

function agencyBefore(lines: readonly string[], at: number): string | null {
  const above = lines.slice(Math.max(0, at - 2), at).reverse();
  return above.find((line) => AGENCY_LINE.test(line)) ?? null;
}

function dateIn(match: RegExpExecArray | null): string | null {
  return match ? dayOf(match[1] ?? '', match[2] ?? '', match[3] ?? '') : null;
}
