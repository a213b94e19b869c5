import type { TableId } from '#law/report-format/types';
import type { Flow } from './flow.ts';
import { type Squeezed, squeezeWithPlaces } from './fold.ts';

/** A stretch of the flow's text outside grids in which a table runs, and its text squeezed. */
export interface Region {
  readonly table: TableId;
  readonly from: number;
  readonly to: number;
  readonly squeezed: Squeezed;
}

const CAPTION = '第二十条第(一)项';
const CORNER = /\(?本列数据的勾稽关系/;
const FIRST_ROW = /(?:一、)?本年新收政府信息公开申请数量/g;
const CASES = /行政复议(?:行政诉讼)?(?:未经复议直接起诉)?(?:结果维持|未经复议|行政诉讼)/;
const AFTER_CASES = /五、.{0,6}存在|六、其[他它]/;

/** Where the official tables run in the text of the paper, when they stand in no grid. */
export function regionsOf(flow: Flow): readonly Region[] {
  const squeezed = squeezeWithPlaces(outsideGrids(flow).replaceAll('|', ' '));
  const { text } = squeezed;
  const row = firstRow(text);
  const corner = lastBefore(text, CORNER, row < 0 ? text.length : row);
  const caption = text.indexOf(CAPTION);
  const cases = searchFrom(text, CASES, Math.max(row, 0));
  const end = cases < 0 ? -1 : searchFrom(text, AFTER_CASES, cases);
  const start3 = corner >= 0 && row - corner < LONGEST_HEAD ? corner : row;

  return [
    region('T2', squeezed, caption, firstOf(start3, cases, text.length)),
    region('T3', squeezed, start3, firstOf(cases > row ? cases : -1, text.length)),
    region('T4', squeezed, cases, firstOf(end, text.length)),
  ].filter((one) => one !== null);
}

/** Squeezed characters that the head of 表三 takes at most. */
const LONGEST_HEAD = 200;

function firstRow(text: string): number {
  for (const match of text.matchAll(FIRST_ROW)) {
    if (/^[\d|/]/.test(text.slice(match.index + match[0].length))) return match.index;
  }
  return -1;
}

/** The flow's text with grids blanked out, so that offsets stay. */
function outsideGrids(flow: Flow): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { block, from, to } of flow.stretches) {
    if (block.kind === 'paragraph') continue;
    pieces.push(flow.text.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  return pieces.length ? pieces.join('') + flow.text.slice(at) : flow.text;
}

function region(table: TableId, { text, at }: Squeezed, from: number, to: number): Region | null {
  if (from < 0 || to <= from) return null;
  const slice = { text: text.slice(from, to), at: at.subarray(from, to + 1) };
  return { table, from: at[from] as number, to: at[to] as number, squeezed: slice };
}

function searchFrom(text: string, pattern: RegExp, from: number): number {
  const at = text.slice(from).search(pattern);
  return at < 0 ? -1 : at + from;
}

function lastBefore(text: string, pattern: RegExp, before: number): number {
  const from = Math.max(0, before - LONGEST_HEAD);
  const at = text.slice(from, before).search(pattern);
  return at < 0 ? -1 : at + from;
}

function firstOf(...offsets: readonly number[]): number {
  return Math.min(...offsets.filter((offset) => offset >= 0));
}
