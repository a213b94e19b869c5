import type { ActRule, ActTable } from '#agencies/act-rule';
import type { Agency } from '#agencies/types';
import type { Act } from '#journal/types';
import type { CaseSection } from '#paths';
import type { Due } from '#remedies/deadlines';
import type { OfKind } from '#remedies/queries';
import type { Kind } from '#remedies/subject/kinds';
import type { Content } from '#ui/html';
import type { Entry } from '#ui/metatable';
import type { Tone } from '#ui/tag';
import type { ActForm } from './act-form.ts';
import type { Beginning } from './beginning.ts';

/** What the pages of one kind have of their own. */
export interface KindDesk<K extends Kind> {
  readonly kind: K;
  readonly section: CaseSection;
  /** what it is called in the navigation, and what one of them is */
  readonly title: string;
  readonly oneOf: string;
  readonly acts: ActTable & { readonly read: ActRule };
  readonly forms: Readonly<Record<string, ActForm<K> | null>>;
  readonly beginning: Beginning;
  /** opening what is closed */
  readonly reveals: ActRule;
  /** the entry of the vault that names whoever it is of: shown masked */
  readonly who: string;
  /** entries that are opened for a reason alone, with that name */
  readonly closed: readonly string[];
  readonly states: Readonly<Record<OfKind[K]['state'], readonly [Tone, string]>>;
  readonly stateOf: (one: OfKind[K]) => readonly [Tone, string];
  readonly dueWords: Readonly<Record<string, string>>;
  /** a list of those on which such a deadline runs, whatever their state, and what it is called */
  readonly waits?: { readonly for: string; readonly words: string };
  readonly dueOf: (one: OfKind[K], agency: Agency) => Due | null;
  /** what it is, in a few words, for its heading and the list */
  readonly nameOf: (one: OfKind[K]) => string;
  readonly facts: (one: OfKind[K], around: Around) => readonly Entry[];
  /** what the codes of an act say */
  readonly saidBy: (act: Act) => string;
  /** the entry of the first act that tells it from others in a list, and its head */
  readonly listed: { readonly entry: string; readonly words: string };
  /** what it is about, in the list */
  readonly about: { readonly words: string; readonly show: (one: OfKind[K], around: Around) => Content };
  readonly empty: string;
}

/** What facts are said with. */
export interface Around {
  readonly agency: Agency;
  readonly agencyName: (id: string) => string;
  readonly requestLink: (subject: string) => Content;
}

/** Kinds of acts with a form. */
export function formActsOf<K extends Kind>({ forms }: KindDesk<K>): readonly (readonly [string, ActForm<K>])[] {
  return Object.entries(forms).flatMap(([act, form]) => (form ? [[act, form] as const] : []));
}
