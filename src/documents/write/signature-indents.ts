import type { Signature } from '../model.ts';

/** 成文日期右空四字编排 */
const DATE_FROM_RIGHT = 4;
/** 署名右空二字 at least, where it is longer than the date. */
const AGENCY_FROM_RIGHT = 2;

/** How many characters 署名 and 成文日期 stand from the right edge, so that each is centred on the other. */
export function signatureIndents({ agency, date }: Signature): { readonly agency: number; readonly date: number } {
  const overhang = (width(agency) - width(date)) / 2;
  const fromRight = Math.max(DATE_FROM_RIGHT, AGENCY_FROM_RIGHT + overhang);
  return { date: fromRight, agency: fromRight - overhang };
}

function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u0100' ? 0.5 : 1), 0);
}
