import type { DraftCell, DraftGrid } from '../draft.ts';
import { plainInline } from './inline.ts';

export interface FoundTable {
  readonly grid: DraftGrid;
  /** the line after it */
  readonly end: number;
}

/** The pipe table that begins on this line: a row, the line of dashes under it, and rows until a line without pipes or the head of the next table. */
export function tableAt(lines: readonly string[], at: number): FoundTable | null {
  if (!isRow(lines[at]) || !isRule(lines[at + 1])) return null;

  let end = at + 2;
  while (isRow(lines[end]) && !isRule(lines[end + 1])) end++;
  const rows = [lines[at] ?? '', ...lines.slice(at + 2, end)].map(cellsOf);
  return { grid: { kind: 'table', rows }, end };
}

/** The line after an HTML table that begins on this line; this line where there is none. */
export function htmlTableEnd(lines: readonly string[], at: number): number {
  if (!/^\s{0,9}<table[\s>]/i.test(lines[at] ?? '')) return at;
  for (let end = at; end < lines.length; end++) if (/<\/table>/i.test(lines[end] ?? '')) return end + 1;
  return lines.length;
}

/** Whether a line is the rule under a table's head: | --- | :---: | */
export function isRule(line: string | undefined): boolean {
  return line?.includes('-') === true && line.includes('|') && /^[\s|:-]+$/.test(line);
}

function isRow(line: string | undefined): boolean {
  return line?.includes('|') === true && !isRule(line);
}

function cellsOf(line: string): readonly DraftCell[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner
    .split(/(?<!\\)\|/)
    .map((text, column) => ({ text: plainInline(text.trim()), column, colspan: 1, rowspan: 1 }));
}
