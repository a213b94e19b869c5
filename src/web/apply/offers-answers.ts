import type { Agency, AgencyId, Registry } from '#agencies/types';
import { paths } from '#paths';
import { releaseNumber } from '#requests/releases/ids';
import { publicWordsOf } from '#requests/releases/opened';
import { answersWith } from '#requests/releases/queries';
import { bestSentence } from './best-sentence.ts';
import type { Found, Looked } from './offers.ts';

/** How many are opened of those that have enough of the words. */
const MOST_OPENED = 6;

/** Answers that are public under Article 44 and have enough of the words: the agency's own, then others'. */
export async function answersOffered(
  where: Pick<Registry, 'db' | 'ring'>,
  { id }: Agency,
  looked: Looked,
): Promise<readonly Found[]> {
  const { words, least } = looked;
  const wanted = { words, least, limit: MOST_OPENED };
  const own = await answersWith(where.db, { ...wanted, agency: id });
  const others = await answersWith(where.db, { ...wanted, but: id });
  const by = Map.groupBy([...own, ...others], ({ agency }) => agency);
  const found: Found[] = [];
  for (const [agency, some] of by) found.push(...(await opened(where, { agency, some, own: agency === id }, looked)));
  return found;
}

interface Of {
  readonly agency: AgencyId;
  readonly some: readonly { readonly owner: string; readonly hits: number }[];
  readonly own: boolean;
}

async function opened(
  where: Pick<Registry, 'db' | 'ring'>,
  { agency, some, own }: Of,
  { words, year }: Looked,
): Promise<readonly Found[]> {
  const known = await publicWordsOf(
    where,
    agency,
    some.map(({ owner }) => owner),
  );
  return some.flatMap(({ owner, hits }) => {
    const [said, number] = [known.get(owner), releaseNumber(owner.replace('release/', ''))];
    if (!said || !number || (year && !`${said.title}${said.text}`.includes(String(year)))) return [];
    const { says } = bestSentence(said.title, [said.text], words);
    return [{ title: said.title, href: paths.answer(agency, number), says, hits, own }];
  });
}
