import { html } from 'hono/html';
import { paths } from '#paths';
import { answerFiles } from '#requests/application/answer-files';
import { FILE_MEGABYTES, MOST_FILES } from '#requests/application/attachments';
import { newestDraft } from '#requests/letters/case';
import { givenBy } from '#requests/letters/given-files';
import { checkbox } from '#ui/choices';
import { fileField } from '#ui/field';
import type { Content } from '#ui/html';
import { sizeOf } from '#ui/size';
import { type Chosen, noneChosen } from '../../chosen/brought.ts';
import { chosenShown } from '../../chosen/shown.ts';
import { errorOf } from '../trouble.ts';
import { asksOf } from './acts-panel.ts';
import type { Asks } from './asks.ts';
import type { CaseShown, KeptFile } from './shown.ts';

/** 附件文件: those that the draft gives already, and more to choose. */
export function draftFiles(shown: CaseShown, word: string): Content {
  const { typed, trouble } = asksOf(shown, word);
  const draft = newestDraft(shown.of);
  const kept = draft ? filesAmong(shown.given, givenBy(draft)) : [];
  const chosen = (shown.sent?.word === word && shown.sent.chosen) || noneChosen;
  return html`${
    kept.length > 0 &&
    html`<p>原来的附件：${fileLinks(shown, kept)}</p>
${dropsFiles({ word, typed }, '去掉原来的附件')}`
  }
${filesAsked({ word, trouble }, chosen)}`;
}

/** Leaves out what earlier drafts give. */
export function dropsFiles({ word, typed }: Pick<Asks, 'word' | 'typed'>, words: string): Content {
  return checkbox({
    id: `${word}-dropFiles`,
    name: 'dropFiles',
    value: '1',
    words,
    checked: typed.text('dropFiles') === '1',
  });
}

/** The information itself, as files. */
export function filesAsked({ word, trouble }: Pick<Asks, 'word' | 'trouble'>, chosen: Chosen): Content {
  const id = `${word}-${answerFiles.field}`;
  return html`${chosenShown(id, chosen)}
${fileField({
  id,
  name: answerFiles.field,
  label: '随答复提供的文件',
  hint: `${answerFiles.names}，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。名称自动写进附件，送达以后申请人可以在网站下载。`,
  accept: '.docx,.xlsx,.pdf,.jpg,.jpeg,.png,.txt',
  multiple: true,
  optional: true,
  error: errorOf(trouble, id),
})}`;
}

/** The files of these digests, in their order. */
export function filesAmong(files: readonly KeptFile[], digests: readonly string[]): readonly KeptFile[] {
  return digests.flatMap((digest) => files.find((file) => file.digest === digest) ?? []);
}

/** Files by their names; to be downloaded by whoever may read what is sealed. */
export function fileLinks(
  { agency, subject, mayReveal }: Pick<CaseShown, 'agency' | 'subject' | 'mayReveal'>,
  files: readonly KeptFile[],
): Content {
  return html`${files.map(({ digest, name, size }) => {
    const title = mayReveal ? html`<a href="${paths.deskRequestFile(agency.id, subject, digest)}">${name}</a>` : name;
    return html`${title} <small class="muted">${sizeOf(size)}</small>　`;
  })}`;
}
