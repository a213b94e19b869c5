import type { Agency, AgencyId } from '#agencies/types';
import { lettersOf, matched } from '#requests/typed-number';
import { subjectOf } from './ids.ts';
import type { Kind, Standing } from './kinds.ts';

/** Kinds that have a number of their own on receipts and papers. A review or suit goes by the number of its body. */
export type Numbered = Exclude<Kind, 'remedy'>;

const series = { complaint: '公开投诉', correction: '公开更正' } as const satisfies Record<Numbered, string>;

/** 青政办公开投诉〔2026〕1号: what the receipt says, and 文号 of every paper about it. */
export function numberOf(
  { codeWord }: Pick<Agency, 'codeWord'>,
  kind: Numbered,
  { year, serial }: Pick<Standing, 'year' | 'serial'>,
): string {
  return `${codeWord}${series[kind]}〔${year}〕${serial}号`;
}

/** Every one of a kind that a typed number may mean; brackets, blanks and full-width letters make no difference. */
export function meantBy(
  typed: string,
  kind: Numbered,
  agencies: readonly Pick<Agency, 'id' | 'codeWord'>[],
): readonly { readonly agency: AgencyId; readonly subject: string }[] {
  const text = lettersOf(typed);
  return agencies.flatMap(({ id, codeWord }) => {
    const [, year, serial] = matched(text, [codeWord, series[kind]], '', '号') ?? [];
    return year ? [{ agency: id, subject: subjectOf(kind, Number(year), Number(serial)) }] : [];
  });
}
