import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import type { Day } from '#law/calendar/day';
import type { Said } from '#remedies/letters/written';
import type { OfKind } from '#remedies/queries';
import type { OnSubject } from '#remedies/subject/act-on';
import type { Kind } from '#remedies/subject/kinds';
import type { Paper } from '#remedies/subject/papers';
import type { Content } from '#ui/html';
import type { Mistake } from '#ui/notice';
import type { Posted } from '../posted.ts';
import type { Trouble } from '../trouble.ts';

/** How an act on a case is done by a form. */
export interface ActForm<K extends Kind> {
  /** what is made by it: the last part of the address that the form is posted to */
  readonly word: string;
  /** the names of what it asks, beside csrf, key and seen */
  readonly fields: readonly string[];
  /** what it means */
  readonly says: string;
  readonly button: string;
  readonly asks?: (asks: Asks<K>) => Content;
  /** what the files are called that can come with it */
  readonly files?: string;
  /** cannot be undone: has to be confirmed by a second tick */
  readonly sure?: string;
  /** why it makes no sense now, where the table of acts alone would allow it */
  readonly hinders?: (one: OfKind[K]) => string | null;
  /** what the letter says that it sends, by what was typed; or what must be chosen before it says anything */
  readonly drafts?: Drafts;
  readonly does: (registry: Registry, on: OnSubject, sent: Sent) => Promise<Outcome>;
}

export type Drafts = (form: Posted) => Draft | Mistake;
export type Draft = Pick<Said, 'data' | 'texts'>;

/** What the form of an act knows of its case, and what was typed into it already. */
export interface Asks<K extends Kind> {
  /** the part of the address, which begins the ids of its controls */
  readonly word: string;
  readonly one: OfKind[K];
  readonly today: Day;
  readonly typed: Posted;
  readonly trouble: Trouble;
}

/** What a form brought. */
export interface Sent {
  readonly form: Posted;
  readonly papers: readonly Paper[];
}

/** The day and the files that were given, for the command. */
export function givenIn({ form, papers }: Sent): { readonly day?: Day; readonly papers: readonly Paper[] } {
  const day = form.text('day');
  return { papers, ...(day && { day }) };
}
