import type { Agency } from '#agencies/types';
import { releaseOwner } from '#requests/releases/ids';
import { publicWordsOf } from '#requests/releases/opened';
import { type AnswerPlace, type PublicAnswer, publicAnswers, publicCounts } from '#requests/releases/queries';
import type { Site } from '../../site.ts';

const PAGE = 20;

/** One line of the list. */
export interface ListedAnswer extends PublicAnswer {
  readonly title: string;
  readonly of: Agency | undefined;
}

export interface AnswersListed {
  readonly rows: readonly ListedAnswer[];
  readonly next: AnswerPlace | null;
  /** agencies that have made something public, with how much */
  readonly counts: readonly { readonly agency: Agency; readonly many: number }[];
}

export interface Wanted {
  readonly agencies: readonly Agency[];
  readonly agency: Agency | undefined;
  readonly after: AnswerPlace | undefined;
}

/** A page of the list with its titles, opened agency by agency. */
export async function answersListed(
  { db, registry }: Site,
  { agencies, agency, after }: Wanted,
): Promise<AnswersListed> {
  const { rows, next } = await publicAnswers(db, { agency: agency?.id, after, limit: PAGE });
  const titles = new Map<PublicAnswer, string>();
  for (const [id, some] of Map.groupBy(rows, (row) => row.agency)) {
    const words = await publicWordsOf(registry, id, some.map(releaseOwner));
    for (const row of some) titles.set(row, words.get(releaseOwner(row))?.title ?? '');
  }
  const many = await publicCounts(db);
  return {
    rows: rows.map((row) => ({
      ...row,
      title: titles.get(row) ?? '',
      of: agencies.find(({ id }) => id === row.agency),
    })),
    next,
    counts: agencies.flatMap((one) => (many.has(one.id) ? [{ agency: one, many: many.get(one.id) ?? 0 }] : [])),
  };
}
