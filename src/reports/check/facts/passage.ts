import type { Where } from '../../finding.ts';
import type { ReportPart } from '../../report.ts';

/** A part's text made easy to search: no white space, ASCII digits, Chinese signs, a line break only where a paragraph plainly ends. */
export interface Passage {
  readonly part: ReportPart;
  readonly text: string;
  /** where subsections （一）, （二） … begin in `text` */
  readonly sections: readonly { readonly no: string; readonly from: number }[];
  /** offset in `part.text` of a character of `text` */
  readonly origin: (at: number) => number;
  /** words of the document are left out of it: [……] */
  readonly abridged: boolean;
}

const FOLDED = /[０-９％．,;:()]/g;
const SIGNS: Readonly<Record<string, string>> = { '％': '%', '．': '.', ';': '；', '(': '（', ')': '）' };
const ENDS = '。；！？：';
const BEGINS = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是)/;

export function passageOf(part: ReportPart): Passage {
  const { text, origin } = squeeze(part.text);
  return { part, text, sections: sectionsIn(text), origin, abridged: text.includes(OMISSION) };
}

/** How transcriptions mark words that they leave out. */
export const OMISSION = '[……]';

function squeeze(raw: string): { readonly text: string; readonly origin: (at: number) => number } {
  const folded = raw.replace(FOLDED, (sign, at: number) => fold(sign, raw, at));
  const pieces: string[] = [];
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let last = 0;
  const push = (from: number, to: number) => {
    if (to <= from) return;
    starts.push(length);
    origins.push(from);
    pieces.push(folded.slice(from, to));
    length += to - from;
  };

  for (const gap of folded.matchAll(/\s+/g)) {
    push(last, gap.index);
    last = gap.index + gap[0].length;
    const newline = gap[0].indexOf('\n');
    if (newline >= 0 && parts(folded, gap.index, last)) push(gap.index + newline, gap.index + newline + 1);
  }
  push(last, folded.length);
  return {
    text: pieces.join(''),
    origin: (at) => (origins[runAt(starts, at)] as number) + at - (starts[runAt(starts, at)] as number),
  };
}

/** Chinese signs and ASCII digits; a comma within 1,136 and the colon of a time or an address stay what they are. */
function fold(sign: string, raw: string, at: number): string {
  if (sign === ',') return /^\d,\d{3}(?!\d)/.test(raw.slice(at - 1, at + 5)) ? ',' : '，';
  if (sign === ':') return /\d:\d|:\/\//.test(raw.slice(at - 1, at + 3)) ? ':' : '：';
  return SIGNS[sign] ?? String(sign.charCodeAt(0) - 0xff10);
}

/** Whether a line break between these offsets ends a paragraph: lines torn by their paper's width do not. */
function parts(text: string, before: number, after: number): boolean {
  return ENDS.includes(text[before - 1] ?? '。') || BEGINS.test(text.slice(after, after + 5));
}

/** The last run that starts at or before `at`. */
function runAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const NUMERALS = '一二三四五六七八九十';
const SECTION = /[（(]([一二三四五六七八九十])[）)]/g;

/** Subsections are numbered from 一 on; anything out of that order is a reference, not a heading. */
function sectionsIn(text: string): readonly { no: string; from: number }[] {
  const found: { no: string; from: number }[] = [];
  for (const match of text.matchAll(SECTION)) {
    const no = match[1] as string;
    const before = text[match.index - 1];
    if (NUMERALS[found.length] === no && before !== '第') found.push({ no, from: match.index });
  }
  return found;
}

/** `一(二)`, or just `一` above the first subsection. */
export function placeOf({ part, sections }: Passage, at: number): string {
  const section = sections.findLast(({ from }) => from <= at);
  return section ? `${part.no}(${section.no})` : part.no;
}

/** Where the words from `from` up to `to` of the passage stand in the report. */
export function whereOf({ part, origin }: Passage, from: number, to: number): Where {
  const start = origin(from);
  const end = to > from ? origin(to - 1) + 1 : start;
  return { part: part.no, from: start, to: end, quote: part.text.slice(start, end) };
}
