import type { Paper } from '#remedies/subject/papers';
import { type Attachment, mediaOf, paperFiles } from '#requests/application/attachments';
import type { Content } from '#ui/html';
import type { Chosen } from '../../chosen/brought.ts';
import { scansAsked } from '../scans-asked.ts';
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
export function papersAsked(label: string, { word, trouble, chosen }: Asked): Content {
  const id = papersId(word);
  return scansAsked({ id, label, chosen, error: errorOf(trouble, id) });
}

/** The files that came with the form of this word, where that is the one that was sent. */
export function chosenIn(sent: SentForm | null, word: string): Chosen | undefined {
  return sent?.word === word ? sent.chosen : undefined;
}

/** The control of a form that files are chosen with. */
export function papersId(word: string): string {
  return `${word}-${paperFiles.field}`;
}
