import { joinLines } from './join.ts';
import type { Passage } from './paragraphs.ts';

export interface PagePassage extends Passage {
  readonly kind: 'paragraph';
  readonly page: number;
}

/** Whether a passage at the top of a page goes on with the one at the bottom of the page before. */
export function goesOn(above: PagePassage, below: PagePassage): boolean {
  return above.full && !below.indented && Math.abs(above.size - below.size) < 1 && below.page === above.page + 1;
}

export function joined(above: PagePassage, below: PagePassage): PagePassage {
  return { ...above, text: joinLines(above.text, below.text), full: below.full };
}
