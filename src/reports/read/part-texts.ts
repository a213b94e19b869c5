import type { ReportPart } from '../report.ts';
import type { Flow, Stretch } from './flow.ts';
import type { PartHeading } from './part-headings.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The parts with their text, tables left out; what stands before the first heading is 引言. */
export function partTexts(
  flow: Flow,
  headings: readonly PartHeading[],
  tables: ReadonlySet<Stretch>,
  cut: readonly Range[],
): readonly ReportPart[] {
  const gone = [...[...tables].map(({ from, to }) => ({ from, to })), ...cut].sort((a, b) => a.from - b.from);
  const first = headings[0]?.from ?? flow.text.length;
  const introduction = { no: '引言', official: null, title: '', text: textBetween(flow, 0, first, gone) };

  return [
    introduction,
    ...headings.map((heading, i) => ({
      no: heading.no,
      official: heading.official,
      title: flow.text.slice(heading.titleFrom, heading.to).replace(/\s+/g, ''),
      text: textBetween(flow, heading.to, headings[i + 1]?.from ?? flow.text.length, gone),
    })),
  ];
}

/** The text between two offsets without the ranges that are gone; blank lines and white space at their ends left out. */
function textBetween(flow: Flow, from: number, to: number, gone: readonly Range[]): string {
  const pieces: string[] = [];
  let at = from;
  for (const range of gone) {
    if (range.to <= at || range.from >= to) continue;
    if (range.from > at) pieces.push(flow.text.slice(at, range.from));
    at = Math.min(to, range.to);
  }
  if (at < to) pieces.push(flow.text.slice(at, to));
  return pieces
    .flatMap((piece) => piece.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
