import type { Block } from '#documents/model';

/** （一）主动公开 */
const SECOND_LEVEL = /^[（(][一二三四五六七八九十]{1,3}[）)]/u;
const HEADING_LENGTH = 26;

/** A part's text as blocks: one paragraph a line, headings of the second level told by their number. */
export function paragraphs(text: string): readonly Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(paragraph);
}

function paragraph(text: string): Block {
  if (!SECOND_LEVEL.test(text)) return { kind: 'paragraph', style: 'body', text };

  const lead = text.slice(0, HEADING_LENGTH).search(/[。：:]/u) + 1;
  if (lead) return { kind: 'paragraph', style: 'body', text, lead };

  const isHeading = text.length <= HEADING_LENGTH && !/[，、；;,]$/u.test(text);
  return isHeading ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', style: 'body', text };
}
