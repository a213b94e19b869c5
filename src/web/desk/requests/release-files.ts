import { html } from 'hono/html';
import { answerFiles } from '#requests/application/answer-files';
import { FILE_MEGABYTES, MOST_FILES } from '#requests/application/attachments';
import { givenBy } from '#requests/letters/given-files';
import { checkboxes } from '#ui/choices';
import { fileField } from '#ui/field';
import type { Content } from '#ui/html';
import { sizeOf } from '#ui/size';
import { noneChosen } from '../../chosen/brought.ts';
import { chosenShown } from '../../chosen/shown.ts';
import { errorOf } from '../trouble.ts';
import { asksOf } from './acts-panel.ts';
import { filesAmong } from './draft-files.ts';
import type { CaseShown, KeptFile } from './shown.ts';

/** Which files become public: those of the answer that are ticked, and others in which something was covered. */
export function releaseFiles(shown: CaseShown, word: string): Content {
  const { typed, trouble } = asksOf(shown, word);
  const given = filesOfAnswer(shown);
  const id = `${word}-${answerFiles.field}`;
  return html`${
    given.length > 0 &&
    checkboxes({
      id: `${word}-given`,
      name: 'given',
      legend: '答复里的文件，公开哪些',
      hint: '文件名也会公开。要遮盖、要改名的不要勾，另选处理过的文件。',
      error: errorOf(trouble, `${word}-given`),
      chosen: typed.all('given'),
      options: given.map(({ digest, name, size }) => ({ value: digest, words: `${name}（${sizeOf(size)}）` })),
    })
  }
${chosenShown(id, chosenIn(shown, word))}
${fileField({
  id,
  name: answerFiles.field,
  label: given.length ? '另选文件' : '公开的文件',
  hint: `${answerFiles.names}，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。`,
  accept: '.docx,.xlsx,.pdf,.jpg,.jpeg,.png,.txt',
  multiple: true,
  optional: true,
  error: errorOf(trouble, id),
})}`;
}

/** What the answer that stands was given with. */
export function filesOfAnswer(shown: CaseShown): readonly KeptFile[] {
  const answer = shown.of.acts.findLast(({ act }) => act === 'answer');
  return answer ? filesAmong(shown.given, givenBy(answer)) : [];
}

export function chosenIn({ sent }: CaseShown, word: string) {
  return (sent?.word === word && sent.chosen) || noneChosen;
}
