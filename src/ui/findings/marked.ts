import { html } from 'hono/html';
import type { Content, Html } from '../html.ts';
import { anchors } from './anchors.ts';
import type { Weight } from './list.ts';

/** Words of a text that a finding is about, by offset. */
export interface Mark {
  readonly no: number;
  readonly weight: Weight;
  readonly from: number;
  readonly to: number;
}

/** A stretch of text with the marks that cover it and those of them that end with it. */
interface Stretch {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly ending: readonly Mark[];
}

/** A piece of text from `from` on, its marked words set off and numbered. Marks may overlap. */
export function marked(text: string, from: number, marks: readonly Mark[]): Content {
  const here = marks.filter((mark) => mark.from < from + text.length && mark.to > from);
  return here.length ? stretches(text, from, here).map(stretchOf) : text;
}

function stretches(text: string, from: number, marks: readonly Mark[]): readonly Stretch[] {
  const to = from + text.length;
  const inside = marks.flatMap((mark) => [mark.from, mark.to]).filter((at) => from < at && at < to);
  const cuts = [...new Set([from, ...inside, to])].sort((a, b) => a - b);

  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? to;
    const covering = marks.filter((mark) => mark.from <= start && end <= mark.to);
    return {
      text: text.slice(start - from, end - from),
      marks: covering,
      ending: covering.filter((mark) => mark.to === end),
    };
  });
}

function stretchOf({ text, marks, ending }: Stretch): Content {
  if (!marks.length) return text;
  return html`<span class="${classOf(marks)}">${text}${ending.map(numberOf)}</span>`;
}

function classOf(marks: readonly Mark[]): string {
  if (marks.some(({ weight }) => weight === 'bad')) return 'finding';
  return marks.some(({ weight }) => weight === 'warn') ? 'finding finding--amber' : 'finding finding--blue';
}

/** The number that leads from the words to the list. */
export function numberOf({ no }: { readonly no: number }): Html {
  return html`<a href="#${anchors.finding(no)}" id="${anchors.mark(no)}" aria-label="第 ${no} 条核对结果"><sup>${no}</sup></a>`;
}
