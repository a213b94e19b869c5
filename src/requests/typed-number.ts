import type { Agency, AgencyId } from '#agencies/types';

/** What a typed number may stand for: a receipt, or a registration. */
export type Meant = { readonly agency: AgencyId } & (
  | { readonly subject: string }
  | { readonly year: number; readonly n: number }
);

/** Every request that a typed number may mean. Brackets, blanks, full-width letters and the last 号 make no difference. */
export function meantBy(typed: string, agencies: readonly Agency[]): readonly Meant[] {
  const text = lettersOf(typed);
  return agencies.flatMap((agency) => [...asReceipt(text, agency), ...asRegistered(text, agency)]);
}

function asReceipt(text: string, { id, codeWord }: Agency): readonly Meant[] {
  const [, year, serial] = matched(text, [codeWord, '收件']) ?? [];
  return year ? [{ agency: id, subject: `request/${year}-${Number(serial)}` }] : [];
}

function asRegistered(text: string, { id, codeWord, numberPattern }: Agency): readonly Meant[] {
  const printed = numberPattern.replace('{word}', codeWord);
  const marks = ['{year}', '{number}'].toSorted((a, b) => printed.indexOf(a) - printed.indexOf(b));
  const [before = '', between = '', after = ''] = marks.reduce(splitAtFirst, [printed]);
  const digits = marks.map((mark) => (mark === '{year}' ? YEAR : NUMBER));
  const { year, n } = matched(text, [before], between, after, digits)?.groups ?? {};
  return year ? [{ agency: id, year: Number(year), n: Number(n) }] : [];
}

/** The last of the parts, parted again where the mark first stands in it. */
function splitAtFirst(parts: readonly string[], mark: string): readonly string[] {
  const last = parts.at(-1) ?? '';
  const at = last.indexOf(mark);
  return [...parts.slice(0, -1), last.slice(0, at), last.slice(at + mark.length)];
}

const YEAR = '(?<year>\\d{4})';
const NUMBER = '(?<n>\\d{1,7})';

/** A registration number without the words before it. */
export interface ShortNumber {
  readonly year: number;
  readonly n: number;
  /** nothing else can be meant: it is too short for a telephone, or it says its year */
  readonly isSure: boolean;
}

/** `〔2026〕7号`, `2026-7`, `2026 7`, `7`: year (absent: this one) and number; null where it is none. */
export function shortNumber(typed: string, thisYear: number): ShortNumber | null {
  const [, year, n] = /^(?:(20\d{2})(?: |年| 年 ?))?第? ?(\d{1,7}) ?号?$/.exec(lettersOf(typed)) ?? [];
  if (!n) return null;
  return { year: Number(year ?? thisYear), n: Number(n), isSure: year !== undefined || n.length <= LONGEST_SURE };
}

const LONGEST_SURE = 4;

/** Words, a year, a number, words, or the number before the year; `text` is `lettersOf` what was typed. */
export function matched(
  text: string,
  before: readonly string[],
  between = '',
  after = '',
  [first, second]: readonly string[] = [YEAR, NUMBER],
): RegExpExecArray | null {
  const [start, middle, end] = [before.join(''), between, after].map((words) => escaped(lettersOf(words).trim()));
  return new RegExp(`^${start} ?${first} ?${middle} ?${second} ?(?:${end})?$`).exec(text);
}

/** What was typed without signs, blanks and widths that make no difference. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\D) (?=\D)/g, '')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
