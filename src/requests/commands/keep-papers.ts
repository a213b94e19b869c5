import type { AgencyId, Registry } from '#agencies/types';
import { type Act, type NotAllowed, refused, type Writing } from '#journal/types';
import { type Attachment, attachmentsTrouble, paperFiles } from '../application/attachments.ts';
import { personOf } from '../ids.ts';
import { keepAttachments } from './keep-attachments.ts';

interface On {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly request: string;
  /** scans of what lies on paper: a 送达回证, the opinion of a third party */
  readonly attachments?: readonly Attachment[];
}

/** What an act says of its papers: their digests; nothing where it has none, as acts did that could have none. */
export type Papers = { readonly papers?: readonly string[] };

/** Seals the papers of an act. No article says how large a file may be, so none is cited. */
export async function keepPapers(
  registry: Registry,
  w: Writing,
  { agency, request, attachments = [] }: On,
): Promise<Papers | NotAllowed> {
  const trouble = attachmentsTrouble(attachments);
  if (trouble) return refused(trouble.why.says, [], paperFiles.field);

  const papers = await keepAttachments(registry, w, { agency, person: personOf(request), attachments });
  return papers.length ? { papers } : {};
}

/** The papers that were recorded with an act. They are the agency's: no page or answer for the applicant has them. */
export function papersOf({ data: { papers } }: Pick<Act, 'data'>): readonly string[] {
  return Array.isArray(papers) ? papers.map(String) : [];
}
