import type { Place } from '#documents/paper';
import type { Flow } from './flow.ts';
import type { Label } from './labels.ts';
import { isAnnotated, isValue } from './meaning.ts';
import type { RowLine, Token } from './row-line.ts';

/** A stretch of the flow's text. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly label: Label;
  readonly head: Token;
  readonly columns: number;
}

const CELLS = /[^\t\n|]+/g;
const WORDS = /[^\s|]+/g;
const RUN = /^[\s|]*((?:[+\-－—/]?\d[\d.,]*(?:元|万元)?[\s|]*|[/—\-－]+[\s|]*)+)/;

/** The values behind a row's label; and, behind those, whole rows whose label is torn. */
export function rowsBehind(flow: Flow, segment: Segment, { label, head, columns }: Row): readonly RowLine[] {
  const { table, block, id } = label;
  const { tokens, kind, end } = valuesBehind(flow, segment, columns);
  const torn = tornRows(flow, { from: end, to: segment.to }, columns);
  return [
    ...(tokens.length ? [{ table, block, id, heads: [head], tokens, kind }] : []),
    ...torn.map((row) => ({ table, block, id: null, heads: [], tokens: row, kind: 'run' as const })),
  ];
}

/** 表四: the values behind its last heading. */
export function casesBehind(flow: Flow, segment: Segment, columns: number): readonly RowLine[] {
  const { tokens, kind } = valuesBehind(flow, segment, columns);
  return tokens.length ? [{ table: 'T4', block: 0, id: '', heads: [], tokens, kind }] : [];
}

interface Values extends Pick<RowLine, 'tokens' | 'kind'> {
  readonly end: number;
}

/** Cells parted by tabs or line breaks where there are just enough of them; otherwise the words of one run. */
function valuesBehind(flow: Flow, segment: Segment, columns: number): Values {
  const text = flow.text.slice(segment.from, segment.to);
  const cells = pieces(flow, segment.from, text, CELLS);
  if (cells.length === columns && cells.every(({ raw }) => isValue(raw) || isAnnotated(raw))) {
    return { tokens: cells, kind: 'cells', end: segment.to };
  }
  const lines = linesBehind(text, segment.from, columns);
  if (lines) return { tokens: lines, kind: 'lines', end: segment.to };

  const run = withoutNextNumber(RUN.exec(text)?.[0] ?? '');
  const tokens = pieces(flow, segment.from, run, WORDS);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const parted = first && last && /[\n\t|]/.test(flow.text.slice(first.place.to, last.place.from));
  return { tokens, kind: parted ? 'cells' : 'run', end: segment.from + run.length };
}

/** The number of the next label, where its words could not be told: 00000004.無正當… */
function withoutNextNumber(run: string): string {
  return run.replace(/\d\.\s*$/, '');
}

/** One cell a line, blank lines for blank cells: as many lines as columns, and nothing but blank lines behind. */
function linesBehind(text: string, from: number, columns: number): readonly Token[] | null {
  const [rest = '', ...lines] = text.split('\n');
  const cells = lines.slice(0, columns);
  const behind = lines.slice(columns);
  const plain =
    cells.every((line) => line.trim() === '' || isValue(line)) && behind.every((line) => line.trim() === '');
  if (rest.trim() !== '' || cells.length < columns || columns < 2 || !plain) return null;

  let at = from + rest.length + 1;
  return cells.map((line) => {
    const place = { from: at, to: at + line.length };
    at = place.to + 1;
    return { raw: line.trim(), place };
  });
}

/** Lines that hold just a row's number of values: the row whose label is torn around them. */
function tornRows(flow: Flow, { from, to }: Segment, columns: number): readonly (readonly Token[])[] {
  return pieces(flow, from, flow.text.slice(from, to), /[^\n]+/g)
    .map((line) => pieces(flow, line.place.from, line.raw, WORDS))
    .filter((words) => words.length === columns && words.every(({ raw }) => isValue(raw)));
}

/** What the pattern finds in a text that stands at `from`, trimmed. */
export function pieces(flow: Flow, from: number, text: string, pattern: RegExp): readonly Token[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const raw = match[0].trim();
    const start = from + match.index + match[0].length - match[0].trimStart().length;
    return raw ? [tokenAt(flow, start, start + raw.length)] : [];
  });
}

/** The text between two offsets, trimmed, with its place. */
export function tokenAt(flow: Flow, from: number, to: number): Token {
  const place: Place = { from, to };
  return { raw: flow.text.slice(from, to).trim(), place };
}
