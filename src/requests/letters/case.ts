import type { AgencyFacts } from '#agencies/facts/agency-facts';
import type { Act } from '#journal/types';
import type { WorkCalendar } from '#law/calendar/calendar';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { nameEntryOf } from '../commands/keep-attachments.ts';
import type { InfoRequest } from '../types.ts';
import { type Ground, isGround } from './decisions/grounds.ts';
import { attachmentNames, givenBy } from './given-files.ts';
import type { CaseFacts, DecisionFacts, SearchFacts } from './types.ts';

/** A request with everything said about it, as it stood at one of its acts. */
export interface Case {
  /** as the agency was then */
  readonly agency: AgencyFacts;
  readonly calendar: WorkCalendar;
  /** up to that act; its last is the one */
  readonly acts: readonly Act[];
  readonly request: InfoRequest;
  /** 文号 of its papers */
  readonly number: string;
  /** entry of the vault → text */
  readonly words: ReadonlyMap<string, string>;
}

/** The words of an act: the field as it was sealed under the act and its version. */
export function wordsOf({ words }: Pick<Case, 'words'>, { act, version }: Act, field: string): string {
  return words.get(`${act}/${version}/${field}`) ?? '';
}

/** What every letter about a request is filled from, for an act or a draft of this day. */
export function caseFacts(of: Case, { day, dated }: Pick<CaseFacts, 'day' | 'dated'>): CaseFacts {
  const { agency, calendar, request, number, words } = of;
  const wants = (request.supplement?.supplemented && words.get('supplemented')) || words.get('wants');
  const to = { name: words.get('name') ?? '', kind: request.applicant };
  return { agency, calendar, request, number, to, wants: wants ?? '', way: words.get('way') ?? '', day, dated };
}

/** What the newest draft says; null while there is none, or none since the request was opened again. */
export function draftedFacts(of: Case, on: Pick<CaseFacts, 'day' | 'dated'>): DecisionFacts | null {
  const drafted = newestDraft(of);
  if (!drafted) return null;
  const field = (name: string) => wordsOf(of, drafted, name);
  return {
    ...caseFacts(of, on),
    kind: drafted.data.kind as DecisionKind,
    finding: field('finding'),
    reasons: field('reasons'),
    providing: field('providing'),
    grounds: groundsOf(drafted),
    attachments: attachmentNames(linesOf(field('attachments')), fileNames(of, givenBy(drafted))),
    searches: searchesOf(of),
  };
}

/** The draft that stands; null while there is none, or none since the request was opened again. */
export function newestDraft({ acts, request }: Pick<Case, 'acts' | 'request'>): Act | null {
  return (request.draft && acts.findLast(({ act }) => act === 'draft')) || null;
}

/** What the files of a draft are called. */
export function fileNames({ words }: Pick<Case, 'words'>, digests: readonly string[]): readonly string[] {
  return digests.flatMap((digest) => words.get(nameEntryOf(digest)) ?? []);
}

/** 第三十七条 — the grounds that an act names; null where it names none. */
export function groundsOf({ data: { grounds } }: Act): readonly Ground[] | null {
  return Array.isArray(grounds) ? grounds.map(String).filter(isGround) : null;
}

function searchesOf(of: Case): readonly SearchFacts[] {
  return of.acts
    .filter(({ act }) => act === 'search')
    .map((one) => ({
      where: wordsOf(of, one, 'where'),
      words: wordsOf(of, one, 'words'),
      result: wordsOf(of, one, 'result'),
      found: Number(one.data.found),
    }));
}

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
