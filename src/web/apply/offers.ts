import type { Agency } from '#agencies/types';
import { wordsOf, yearIn } from '#requests/releases/words';
import type { Site } from '../site.ts';
import { answersOffered } from './offers-answers.ts';
import { reportsOffered } from './offers-reports.ts';

/** Something public that may be what is wanted. */
export interface Offer {
  readonly title: string;
  readonly href: string;
  /** the sentence that has the most of the words */
  readonly says: string;
}

/** An offer with what it is ranked by. */
export interface Found extends Offer {
  /** of the agency that is asked */
  readonly own: boolean;
  /** how many of the words it has */
  readonly hits: number;
}

/** What is looked for: words, how many of them it must have, and the year where one is named. */
export interface Looked {
  readonly words: readonly string[];
  readonly least: number;
  readonly year: number | null;
}

const MOST_OFFERS = 3;
const FEWEST_WORDS = 2;
/** What is long is looked for by its first words. */
const MOST_WORDS = 24;
const ENOUGH = 0.6;

/** Public answers and reports with the same words, those of the agency that is asked first; none where nothing fits. */
export async function offersFor(
  { db, registry, library }: Pick<Site, 'db' | 'registry' | 'library'>,
  agency: Agency,
  wants: string,
): Promise<readonly Offer[]> {
  const words = wordsOf(wants).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return [];

  const least = Math.max(FEWEST_WORDS, Math.ceil(words.length * ENOUGH));
  const looked = { words, least, year: yearIn(wants) };
  const answers = await answersOffered({ db, ring: registry.ring }, agency, looked);
  return [...answers, ...reportsOffered(library, agency, looked)]
    .sort((a, b) => Number(b.own) - Number(a.own) || b.hits - a.hits)
    .slice(0, MOST_OFFERS)
    .map(({ title, href, says }) => ({ title, href, says }));
}
