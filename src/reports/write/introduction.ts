import type { Block, Paragraph } from '#documents/model';
import { paragraphs } from './paragraphs.ts';
import { titleLines } from './title-lines.ts';

const LONGEST_TITLE_IN_LINES = 4;

/**
 * What stands before the first part: chrome of the page it was published on, the title, the introduction. A title that
 * stands in the text is set as the title where it stands; one that only the file carries goes first.
 */
export function introduction(text: string, title: string | null): readonly Block[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (!title) return paragraphs(text);

  const found = asLines(lines, title) ?? asBeginning(lines, title);
  if (!found) return [{ kind: 'title', lines: titleLines([title]) }, ...paragraphs(text)];

  return [
    ...found.before.map(note),
    { kind: 'title', lines: titleLines(found.title) },
    ...paragraphs(found.after.join('\n')),
  ];
}

interface Found {
  readonly before: readonly string[];
  readonly title: readonly string[];
  readonly after: readonly string[];
}

/** The last run of whole lines that is the title: page heads repeat it above. */
function asLines(lines: readonly string[], title: string): Found | null {
  const wanted = squash(title);
  for (let from = lines.length - 1; from >= 0; from -= 1) {
    for (let to = from + 1; to <= Math.min(lines.length, from + LONGEST_TITLE_IN_LINES); to += 1) {
      if (squash(lines.slice(from, to).join('')) === wanted)
        return { before: lines.slice(0, from), title: lines.slice(from, to), after: lines.slice(to) };
    }
  }
  return null;
}

/** A line that begins with the title and a space: page text whose breaks were lost. */
function asBeginning(lines: readonly string[], title: string): Found | null {
  const at = lines.findIndex((line) => /^\s/u.test(line.slice(title.length)) && line.startsWith(title));
  const line = lines[at];
  if (line === undefined) return null;

  return {
    before: lines.slice(0, at),
    title: [title],
    after: [line.slice(title.length).trim(), ...lines.slice(at + 1)],
  };
}

function note(text: string): Paragraph {
  return { kind: 'paragraph', style: 'note', text };
}

function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}
