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
  const [before = '', between = '', after = ''] = numberPattern
    .replace('{word}', codeWord)
    .split(/\{year\}|\{number\}/);
  const yearFirst = numberPattern.indexOf('{year}') < numberPattern.indexOf('{number}');
  if (!yearFirst) return [];
  const [, year, n] = matched(text, [before], between, after) ?? [];
  return year ? [{ agency: id, year: Number(year), n: Number(n) }] : [];
}

/** Words, a year, a number, words. */
function matched(text: string, before: readonly string[], between = '', after = ''): RegExpExecArray | null {
  const [start, middle, end] = [before.join(''), between, after].map((words) => escaped(lettersOf(words).trim()));
  return new RegExp(`^${start} ?(\\d{4}) ?${middle} ?(\\d{1,7}) ?(?:${end})?$`).exec(text);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\D) (?=\D)/g, '')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
