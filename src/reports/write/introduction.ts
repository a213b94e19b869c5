import type { Block, Paragraph } from '#documents/model';
import { paragraphs } from './paragraphs.ts';
import { titleLines } from './title-lines.ts';
import { titleIn } from './title-place.ts';

/**
 * What stands before the first part: chrome of the page it was published on, the title, the introduction. A title that
 * stands in the text is set as the title where it stands; one that only the file carries goes first.
 */
export function introduction(text: string, title: string | null): readonly Block[] {
  if (!title) return opening(linesOf(text));
  const place = titleIn(text, title);
  if (!place) return [{ kind: 'title', lines: titleLines([title]) }, ...opening(linesOf(text))];

  return [
    ...linesOf(text.slice(0, place.from)).map((line) => small(line)),
    { kind: 'title', lines: titleLines(linesOf(text.slice(place.from, place.to))) },
    ...opening(linesOf(text.slice(place.to))),
  ];
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Lines before the first sentence are what a page says about the paper: its day, its source. */
function opening(lines: readonly string[]): readonly Block[] {
  const first = lines.findIndex((line) => /[。，；]/u.test(line));
  const proper = first < 0 ? lines.length : first;
  return [
    ...lines.slice(0, proper).map((line) => small(line, SUBTITLE)),
    ...paragraphs(lines.slice(proper).join('\n')),
  ];
}

/** A line under the title, such as the day in brackets. */
const SUBTITLE = /^[^:：=|/]{1,24}$/u;

function small(text: string, subtitle?: RegExp): Paragraph {
  return { kind: 'paragraph', style: subtitle?.test(text) ? 'centred' : 'note', text };
}
