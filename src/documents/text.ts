import type { DraftParagraph } from './draft.ts';
import { LIMITS, type Limits, TOO_MUCH } from './limits.ts';
import { type Paper, Unreadable } from './paper.ts';
import { placeBlocks } from './place.ts';

/** Plain text: one paragraph a line, as it stands; empty lines too, since they part the rows of dumped tables. */
export function readText(text: string, limits: Limits = LIMITS): Paper {
  const blocks = linesOf(text, limits).map((line): DraftParagraph => ({ kind: 'paragraph', text: line }));
  return { container: 'text', blocks: placeBlocks(blocks) };
}

/** The lines of a text, whatever ends them. */
export function linesOf(text: string, limits: Limits): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/, limits.lines + 1);
  if (lines.length > limits.lines) throw new Unreadable(TOO_MUCH);
  return lines;
}
