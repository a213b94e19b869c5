import { html } from 'hono/html';
import type { Paper } from '#remedies/subject/papers';
import { type Attachment, FILE_MEGABYTES, MOST_FILES, mediaOf, paperFiles } from '#requests/application/attachments';
import { fileField } from '#ui/field';
import type { Content } from '#ui/html';
import { type Chosen, noneChosen } from '../../chosen/brought.ts';
import { chosenShown } from '../../chosen/shown.ts';
import { errorOf, type Trouble } from '../trouble.ts';
import type { SentForm } from './shown.ts';

/** Files of a form as papers of a case. */
export function asPapers(files: readonly Attachment[]): readonly Paper[] {
  return files.map(({ name, bytes }) => ({ name, bytes, media: mediaOf(bytes) ?? '' }));
}

interface Asked {
  readonly word: string;
  readonly trouble: Trouble;
  readonly chosen: Chosen | undefined;
}

/** Scans that can go with an act. */
export function papersAsked(label: string, { word, trouble, chosen = noneChosen }: Asked): Content {
  const id = papersId(word);
  return html`${chosenShown(id, chosen)}
${fileField({
  id,
  name: paperFiles.field,
  label,
  hint: `${paperFiles.names}，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。密封保存。`,
  accept: '.jpg,.jpeg,.png,.pdf',
  multiple: true,
  optional: true,
  error: errorOf(trouble, id),
})}`;
}

/** The files that came with the form of this word, where that is the one that was sent. */
export function chosenIn(sent: SentForm | null, word: string): Chosen | undefined {
  return sent?.word === word ? sent.chosen : undefined;
}

/** The control of a form that files are chosen with. */
export function papersId(word: string): string {
  return `${word}-${paperFiles.field}`;
}
