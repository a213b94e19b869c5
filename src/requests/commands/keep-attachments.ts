import type { AgencyId, Registry } from '#agencies/types';
import type { Writing } from '#journal/types';
import { sealFile } from '#store/vault/attachments';
import { sealAll } from '#store/vault/entries';
import { answerFiles } from '../application/answer-files.ts';
import type { Attachment } from '../application/attachments.ts';

export interface Kept {
  readonly agency: AgencyId;
  /** person/2026-7 */
  readonly person: string;
  readonly attachments: readonly Attachment[];
}

/** Where the name of an attachment lies, by the digest that it is opened by. */
export function nameEntryOf(digest: string): string {
  return `file/${digest}`;
}

/** Seals attachments under the key of the request, and their names beside them; the answer is their digests. */
export async function keepAttachments(
  { ring, files }: Registry,
  { tx, instant: at }: Writing,
  { agency, person, attachments }: Kept,
): Promise<readonly string[]> {
  const digests: string[] = [];
  const names: Record<string, string> = {};
  for (const { name, bytes } of attachments) {
    const media = answerFiles.mediaOf({ name, bytes }) ?? 'application/octet-stream';
    const digest = await sealFile(tx, { ring, files }, { agency, person, at, bytes, media });
    digests.push(digest);
    names[nameEntryOf(digest)] = name.slice(-LONGEST_NAME).toWellFormed();
  }
  await sealAll(tx, ring, { agency, person, at, entries: names });
  return digests;
}

const LONGEST_NAME = 120;
