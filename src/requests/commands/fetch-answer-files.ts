import type { Registry } from '#agencies/types';
import type { Done, NotAllowed } from '#journal/types';
import { openFile } from '#store/vault/attachments';
import { answerFilesOf } from '../queries/answer-files.ts';
import type { NamedFile } from '../queries/named-files.ts';
import { type FetchAnswer, recordFetch } from './record-fetch.ts';

export interface ListedFiles extends Done {
  readonly files: readonly NamedFile[];
}

/** 随答复提供的文件: what came with the answer, once it was served. */
export async function listAnswerFiles(registry: Registry, command: FetchAnswer): Promise<ListedFiles | NotAllowed> {
  const outcome = await recordFetch(registry, command, { part: 'files' });
  return outcome.ok ? { ...outcome, files: await answerFilesOf(registry, command) } : outcome;
}

export interface FetchedFile extends Done, Pick<NamedFile, 'name' | 'media'> {
  readonly bytes: Uint8Array;
}

/** One of them by its digest, as the agency gave it; null where no answer that was served gave it. */
export async function fetchAnswerFile(
  registry: Registry,
  { file: digest, ...command }: FetchAnswer & { readonly file: string },
): Promise<FetchedFile | NotAllowed | null> {
  const file = (await answerFilesOf(registry, command)).find((one) => one.digest === digest);
  if (!file) return null;

  const outcome = await recordFetch(registry, command, { part: 'file', file: digest });
  if (!outcome.ok) return outcome;
  const opened = await openFile(registry.db, registry, { agency: command.agency, digest });
  return opened ? { ...outcome, name: file.name, media: file.media, bytes: opened.bytes } : null;
}
