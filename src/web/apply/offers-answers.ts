import type { Agency, AgencyId, Registry } from '#agencies/types';
import { paths } from '#paths';
import { releaseNumber } from '#requests/releases/ids';
import { publicWordsOf } from '#requests/releases/opened';
import { answersWith, type HasWord } from '#requests/releases/queries';
import { bestSentence } from './best-sentence.ts';
import type { Found, Looked } from './offers.ts';

/** How many are looked at for a word, and how many of those that share most are opened. */
const MOST_LOOKED_AT = 100;
const MOST_OPENED = 12;

/** Answers that are public under Article 44 and have enough of the words: the agency's own, then others'. */
export async function answersOffered(
  where: Pick<Registry, 'db' | 'ring'>,
  { id }: Agency,
  looked: Looked,
): Promise<readonly Found[]> {
  const wanted = { words: looked.words, most: MOST_LOOKED_AT };
  const own = nearest(await answersWith(where.db, { ...wanted, agency: id }));
  const others = nearest(await answersWith(where.db, { ...wanted, but: id }));
  const found: Found[] = [];
  for (const [agency, owners] of [...own, ...others])
    found.push(...(await opened(where, { agency, owners, own: agency === id }, looked)));
  return found;
}

/** Agency → owners of those that share most: a word that few have says more than one that many have. */
function nearest(rows: readonly HasWord[]): ReadonlyMap<AgencyId, readonly string[]> {
  const many = Map.groupBy(rows, ({ word }) => word);
  const scores = new Map<string, { readonly agency: AgencyId; readonly owner: string; score: number }>();
  for (const { agency, owner, word } of rows) {
    const one = scores.get(`${agency} ${owner}`) ?? { agency, owner, score: 0 };
    one.score += 1 + 1 / (many.get(word)?.length ?? 1);
    scores.set(`${agency} ${owner}`, one);
  }
  const best = [...scores.values()].toSorted((a, b) => b.score - a.score).slice(0, MOST_OPENED);
  const byAgency = Map.groupBy(best, ({ agency }) => agency);
  return new Map([...byAgency].map(([agency, some]) => [agency, some.map(({ owner }) => owner)]));
}

interface Of {
  readonly agency: AgencyId;
  readonly owners: readonly string[];
  readonly own: boolean;
}

async function opened(
  where: Pick<Registry, 'db' | 'ring'>,
  { agency, owners, own }: Of,
  { words, least, year }: Looked,
): Promise<readonly Found[]> {
  const known = await publicWordsOf(where, agency, owners);
  return owners.flatMap((owner) => {
    const [said, number] = [known.get(owner), releaseNumber(owner.replace('release/', ''))];
    const all = `${said?.title}\n${said?.text}`;
    const hits = words.filter((word) => all.includes(word)).length;
    if (!said || !number || hits < least || (year && !all.includes(String(year)))) return [];
    const { says } = bestSentence(said.title, [said.text], words);
    return [{ title: said.title, href: paths.answer(agency, number), says, hits, own }];
  });
}
