import type { Permit } from '#agencies/permit';
import type { Agency } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Case } from '#requests/letters/case';
import type { Missing } from '#requests/letters/missing';
import type { Letter } from '#requests/letters/types';
import type { NamedFile } from '#requests/queries/named-files';
import type { Content } from '#ui/html';
import type { Chosen } from '../../chosen/brought.ts';
import type { Posted } from '../posted.ts';
import type { Trouble } from '../trouble.ts';
import type { FormAct } from './act-forms.ts';
import type { Named, Ordered } from './asks.ts';
import type { DraftWords } from './draft-fields.ts';
import type { SimilarShown } from './similar.ts';
import type { Walk } from './walk.ts';

/** Everything that the page of a case shows. */
export interface CaseShown {
  readonly agency: Agency;
  /** request/2026-7 */
  readonly subject: string;
  readonly of: Case;
  /** entries of the vault that no letter prints */
  readonly more: ReadonlyMap<string, string>;
  /** as lists show it */
  readonly name: string;
  readonly wants: string;
  readonly today: Day;
  /** actor → section and name */
  readonly people: ReadonlyMap<string, string>;
  readonly owners: readonly Named[];
  readonly orders: readonly Ordered[];
  /** reviews, suits and demands to correct that followed */
  readonly cases: Content;
  /** what came with the application */
  readonly files: readonly KeptFile[];
  /** what drafts and answers give */
  readonly given: readonly KeptFile[];
  /** scans that were recorded with acts */
  readonly papers: readonly KeptFile[];
  readonly similar: SimilarShown;
  /** the list one came from */
  readonly walk: Walk;
  readonly may: ReadonlyMap<FormAct, Permit>;
  readonly mayReveal: boolean;
  readonly csrf: string;
  readonly key: string;
  /** the form that was sent and did nothing */
  readonly sent: SentForm | null;
  /** the contact, where it was just opened */
  readonly contact: Readonly<Record<string, string>> | null;
  readonly drafted: Drafted | null;
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
}

export type KeptFile = NamedFile;

/** The draft as it stands, or as it was typed and not kept yet. */
export interface Drafted {
  readonly words: DraftWords;
  readonly letter: Letter | null;
  readonly missing: readonly Missing[];
  readonly kept: boolean;
}
