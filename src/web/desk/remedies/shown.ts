import type { Permit } from '#agencies/permit';
import type { Act } from '#journal/types';
import type { Day } from '#law/calendar/day';
import type { Written } from '#remedies/letters/written';
import type { OfKind } from '#remedies/queries';
import type { Kind } from '#remedies/subject/kinds';
import type { Content } from '#ui/html';
import type { Chosen } from '../../chosen/brought.ts';
import type { Posted } from '../posted.ts';
import type { Trouble } from '../trouble.ts';
import type { Around, KindDesk } from './kind-desk.ts';

/** Everything that the page of a case shows. */
export interface CaseShown<K extends Kind> {
  readonly kindDesk: KindDesk<K>;
  /** remedy/2026-3 */
  readonly subject: string;
  readonly one: OfKind[K];
  readonly acts: readonly Act[];
  /** entries of the vault; none of those that are closed, and none for whoever only watches from above */
  readonly words: ReadonlyMap<string, string>;
  /** masked */
  readonly who: string;
  readonly around: Around;
  readonly today: Day;
  /** actor → section and name */
  readonly people: ReadonlyMap<string, string>;
  readonly files: readonly KeptFile[];
  readonly may: ReadonlyMap<string, Permit>;
  readonly mayReveal: boolean;
  readonly csrf: string;
  readonly key: string;
  /** the form that was sent and did nothing */
  readonly sent: SentForm | null;
  /** what is closed, where it was just opened */
  readonly opened: Readonly<Record<string, string>> | null;
  /** beside what every kind has */
  readonly beside: Content;
  /** what was just done */
  readonly says: Content;
}

export interface SentForm {
  /** the part of the address it was posted to */
  readonly word: string;
  readonly form: Posted;
  readonly trouble: Trouble;
  /** the files that came with it */
  readonly chosen?: Chosen;
  /** the letter that it would send, where that was asked for */
  readonly written?: Written | null;
}

export interface KeptFile {
  readonly digest: string;
  readonly name: string;
  readonly size: number;
}
