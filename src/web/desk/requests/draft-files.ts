import { html } from 'hono/html';
import { paths } from '#paths';
import { FILE_MEGABYTES, MOST_FILES } from '#requests/application/attachments';
import { newestDraft } from '#requests/letters/case';
import { givenBy } from '#requests/letters/given-files';
import { checkbox } from '#ui/choices';
import { fileField } from '#ui/field';
import type { Content } from '#ui/html';
import { sizeOf } from '#ui/size';
import { errorOf } from '../trouble.ts';
import { asksOf } from './acts-panel.ts';
import type { CaseShown, KeptFile } from './shown.ts';

/** 附件文件: those that the draft gives already, and more to choose. */
export function draftFiles(shown: CaseShown, word: string): Content {
  const { typed, trouble } = asksOf(shown, word);
  const draft = newestDraft(shown.of);
  const kept = draft ? filesGiven(shown, givenBy(draft)) : [];
  const sent = shown.sent?.word === word ? '刚才选的文件没有保存，请重新选。' : '';
  return html`${
    kept.length > 0 &&
    html`<p>原来的附件：${fileLinks(shown, kept)}</p>
${checkbox({ id: `${word}-dropFiles`, name: 'dropFiles', value: '1', words: '去掉原来的附件', checked: typed.text('dropFiles') === '1' })}`
  }
${fileField({
  id: `${word}-files`,
  name: 'files',
  label: '随答复提供的文件',
  hint: `${sent}Word（docx）、Excel（xlsx）、PDF、JPG、PNG 或者 TXT，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。名称自动写进附件，送达以后申请人可以在网站下载。`,
  accept: '.docx,.xlsx,.pdf,.jpg,.jpeg,.png,.txt',
  multiple: true,
  optional: true,
  error: errorOf(trouble, `${word}-files`),
})}`;
}

/** The files of these digests, in their order. */
export function filesGiven({ given }: Pick<CaseShown, 'given'>, digests: readonly string[]): readonly KeptFile[] {
  return digests.flatMap((digest) => given.find((file) => file.digest === digest) ?? []);
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
