import type { AgencyId, Registry } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import { type NotAllowed, refused, type Writing } from '#journal/types';
import { regulation } from '#law/citation';
import { answerFiles } from '../application/answer-files.ts';
import { type Attachment, attachmentsTrouble, MOST_FILES } from '../application/attachments.ts';
import { personOf } from '../ids.ts';
import { givenBy } from '../letters/given-files.ts';
import type { InfoRequest } from '../types.ts';
import { keepAttachments } from './keep-attachments.ts';

/** The information itself, given as files. */
export interface DraftFiles {
  readonly files?: readonly Attachment[];
  /** 去掉原来的附件: those of the draft before stay out of this one */
  readonly dropFiles?: boolean;
}

interface On extends DraftFiles {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly subject: string;
  readonly request: InfoRequest;
}

/** Seals the files of a draft; the answer is the digests of all that it gives, those of the draft before first. */
export async function keepDraftFiles(
  registry: Registry,
  w: Writing,
  { agency, subject, request, files = [], dropFiles }: On,
): Promise<readonly string[] | NotAllowed> {
  const trouble = attachmentsTrouble(files, answerFiles);
  if (trouble) return trouble;
  const before = request.draft && !dropFiles ? await filesBefore(w, agency, subject) : [];
  if (before.length + files.length > MOST_FILES) return tooMany(before.length, files.length);

  return [
    ...before,
    ...(await keepAttachments(registry, w, { agency, person: personOf(subject), attachments: files })),
  ];
}

async function filesBefore({ tx }: Writing, agency: AgencyId, subject: string): Promise<readonly string[]> {
  const draft = (await actsAbout(tx, agency, subject)).findLast(({ act }) => act === 'draft');
  return draft ? givenBy(draft) : [];
}

function tooMany(before: number, more: number): NotAllowed {
  const says = `原来有 ${before} 个附件，又选了 ${more} 个，一共最多 ${MOST_FILES} 个；可以勾选“去掉原来的附件”，或者少选几个`;
  return refused(says, [regulation(36)], answerFiles.field);
}
