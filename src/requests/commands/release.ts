import type { Registry } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import { queueFor } from '#journal/record';
import { type NotAllowed, type Outcome, refused, type Writing } from '#journal/types';
import { regulation } from '#law/citation';
import { openFile } from '#store/vault/attachments';
import { answerFiles } from '../application/answer-files.ts';
import { type Attachment, attachmentsTrouble } from '../application/attachments.ts';
import { answerFilesOf } from '../queries/answer-files.ts';
import { releaseTrouble } from '../releases/may.ts';
import type { PublicWords } from '../releases/opened.ts';
import { nextRelease } from '../releases/queries.ts';
import { aboutApplicant } from './about-applicant.ts';
import { keepPublic } from './keep-public.ts';
import { type OnRequest, requestAct } from './request-act.ts';

export const LONGEST_TITLE = 100;
export const LONGEST_TEXT = 20_000;

/** What everybody will read: entered anew, never taken from the application. */
export interface ReleaseWords extends PublicWords {
  /** files of the answer that go with it, by their digests */
  readonly given: readonly string[];
  /** others, with what must stay closed taken out */
  readonly files: readonly Attachment[];
  /** whoever decides says that what is shown passed 保密审查 and that nothing of others is in it */
  readonly cleared: boolean;
}

/** 纳入主动公开: what was given to one is given to everybody, as far as it was disclosed and cleared. */
export function release(registry: Registry, command: OnRequest & { readonly words: ReleaseWords }): Promise<Outcome> {
  const { agency, request: subject, words } = command;

  return requestAct(registry, command, 'release', async (request, { w, day }) => {
    const trouble = releaseTrouble(request) ?? wordsTrouble(words);
    if (trouble) return trouble;
    const cleared = (await actsAbout(w.tx, agency, subject)).findLast(({ act }) => act === 'clearSecrecy');
    if (!cleared) return refused('这件答复没有经过保密审查，不能公开。', [regulation(17)]);
    const about = await aboutApplicant(registry, w.tx, { agency, subject, request, words });
    if (about) return about;
    const files = await filesOf(registry, w, command);
    if ('ok' in files) return files;

    await queueFor(w, agency);
    const year = Number(day.slice(0, 4));
    const number = { year, n: await nextRelease(w.tx, agency, year) };
    const [title, text] = [words.title.trim(), words.text.trim()];
    const kept = await keepPublic(registry, w, { agency, number, title, text, files });
    const given = kept.files.length > 0 && { files: kept.files };
    return { data: { year, number: number.n, cleared: cleared.version, digest: kept.digest, ...given } };
  });
}

function wordsTrouble({ title, text, cleared }: ReleaseWords): NotAllowed | null {
  const wrong = (says: string, field: string) => refused(says, [regulation(44)], field);
  if (!title.trim()) return wrong('请写公开的标题。', 'title');
  if (title.trim().length > LONGEST_TITLE) return wrong(`标题最多 ${LONGEST_TITLE} 个字。`, 'title');
  if (!text.trim()) return wrong('请写公开的正文：信息的内容，或者附件里是什么。', 'text');
  if (text.trim().length > LONGEST_TEXT) return wrong(`正文最多 ${LONGEST_TEXT} 个字，再多的请作为文件公开。`, 'text');
  if (!cleared) return refused('请核对以后勾选：保密审查过，没有个人信息、商业秘密。', [regulation(17)], 'cleared');
  return null;
}

/** The files of the answer that were ticked, then those that were chosen anew. */
async function filesOf(
  registry: Registry,
  { tx }: Writing,
  { agency, request, words: { given, files } }: OnRequest & { readonly words: ReleaseWords },
): Promise<readonly Attachment[] | NotAllowed> {
  const known = given.length ? await answerFilesOf({ ...registry, db: tx }, { agency, request }) : [];
  const chosen: Attachment[] = [];
  for (const { digest, name } of known.filter((file) => given.includes(file.digest))) {
    const opened = await openFile(tx, registry, { agency, digest });
    if (opened) chosen.push({ name, bytes: opened.bytes });
  }
  if (chosen.length !== given.length) return refused('勾选的文件不在这件答复里，请重新选。', [regulation(44)], 'given');

  const all = [...chosen, ...files];
  return attachmentsTrouble(all, answerFiles) ?? all;
}
