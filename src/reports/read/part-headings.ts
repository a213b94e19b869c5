import { parts } from '#law/report-format/parts';
import type { PartNumber } from '#law/report-format/types';
import { type Squeezed, squeeze } from './fold.ts';
import { labelsNamed } from './labels.ts';

/** A heading of a part; offsets are of the flow's text. */
export interface PartHeading {
  readonly no: string;
  readonly official: PartNumber | null;
  /** as it stands, without its number */
  readonly from: number;
  readonly titleFrom: number;
  readonly to: number;
}

const NUMERALS = '一二三四五六七八九十';
/** A dash is a slip of 一; digits number parts only where the form's own title stands behind its own number. */
const ENUMERATOR = /(?:[一二三四五六七八九十]|(?<![\d-])[-1-6])[、.,．]/g;

/** Titles that real reports print in place of the official ones. */
const KNOWN: readonly (readonly [PartNumber, RegExp])[] = [
  ['一', /(?:总体情况|概述|总体概况|概况|基本情况|工作概述)/y],
  ['二', /主动公开(?:政府)?(?:信息|工作)?(?:工作)?(?:的)?情况/y],
  [
    '三',
    /(?:收到和处理政府信息公开申请(?:的)?情况|收到和处理(?:政府信息)?(?:公开)?申请情况|(?:政府信息)?依申请公开(?:政府)?(?:信息)?(?:工作|办理)?情况|政府信息公开申请(?:办理)?情况)/y,
  ],
  [
    '四',
    /(?:因)?(?:政府)?信息公开(?:工作)?(?:申请)?(?:被)?(?:申请)?(?:提起|引发的?)?行政复议(?:、|和|及|,|与)?(?:提起)?(?:行政)?诉讼(?:的)?情况/y,
  ],
  ['五', /(?:政府信息公开工作)?(?:存在的?)?(?:主要)?问题(?:和|及|与|以及|、)(?:改进|整改)(?:情况|措施|工作)/y],
  ['六', /其[他它](?:需要)?(?:报告)?的?事项/y],
];

/** Titles of old reports, which no form fixes: a noun phrase that ends like one. */
const ANY_TITLE =
  /[^。；;,:|[\]]{2,40}?(?:情况(?:统计表)?|措施|统计表|事项|问题|打算|工作|建设|保障|管理)(?![的等、和及])/y;
const LONGEST_LINE = 40;

/** Finds where parts begin. Official titles count wherever they stand, others only as the next number. */
export function partHeadings(flowText: string, { text, at }: Squeezed): readonly PartHeading[] {
  const found: PartHeading[] = [];
  for (const match of text.matchAll(ENUMERATOR)) {
    const printed = match[0][0] as string;
    const no = printed === '-' ? '一' : printed;
    const start = match.index;
    const title = start + match[0].length;
    const line = lineAround(flowText, at[start] as number);
    const known = knownTitle(text, title, no);
    if (printed !== no || /\d/.test(no)) {
      if (!known || known.official !== (NUMERALS[Number(no) - 1] ?? no) || line.text.trim().length > LONGEST_LINE)
        continue;
    }
    const end =
      known?.end ?? otherTitle({ text, at, flowText }, start, title, line, NUMERALS.indexOf(no) === next(found));
    if (end === null || (!known && isRowLabel(line.text))) continue;
    found.push({
      no,
      official: known?.official ?? null,
      from: at[start] as number,
      titleFrom: at[title] as number,
      to: (at[end - 1] as number) + 1,
    });
  }
  return onlyBest(found.length ? found : unnumbered(flowText), flowText);
}

/** The index of the numeral that comes next. */
function next(found: readonly PartHeading[]): number {
  const last = found.at(-1);
  return last ? NUMERALS.indexOf(last.no) + 1 : 0;
}

function knownTitle(text: string, from: number, no: string): { official: PartNumber; end: number } | null {
  for (const [official, pattern] of KNOWN) {
    pattern.lastIndex = from;
    if (!pattern.test(text)) continue;
    const title = text.slice(from, pattern.lastIndex);
    const exact = parts.some((part) => squeeze(part.title) === title);
    if (exact || NUMERALS.indexOf(no) < NUMERALS.indexOf('七')) return { official, end: pattern.lastIndex };
  }
  return null;
}

interface Source {
  readonly text: string;
  readonly at: Int32Array;
  readonly flowText: string;
}

/** A title that is not the form's: a short line of its own, or, in page text, a phrase behind the end of a sentence. */
function otherTitle(
  { text, at, flowText }: Source,
  start: number,
  from: number,
  line: Line,
  isNext: boolean,
): number | null {
  if (!isNext) return null;
  const lineStart = line.text.trimStart();
  const ownLine =
    lineStart.length <= LONGEST_LINE &&
    flowText.startsWith(lineStart, at[start]) &&
    !/[。；;，,：:\t|]/.test(lineStart.trim());
  if (ownLine) return indexAtOrAfter(at, line.to, from);
  if (start > 0 && !/[。；;)\]!?]/.test(text[start - 1] ?? '')) return null;
  ANY_TITLE.lastIndex = from;
  return ANY_TITLE.test(text) ? ANY_TITLE.lastIndex : null;
}

function indexAtOrAfter(at: Int32Array, offset: number, from: number): number {
  let index = from;
  while (index < at.length - 1 && (at[index] as number) < offset) index++;
  return index;
}

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function lineAround(text: string, offset: number): Line {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const to = end < 0 ? text.length : end;
  return { text: text.slice(from, to), from, to };
}

function isRowLabel(line: string): boolean {
  return line.length <= LONGEST_LINE && labelsNamed(line).some((label) => label.axis === 'row');
}

/** Lines that are just an official title, where the numbers are lost. */
function unnumbered(flowText: string): readonly PartHeading[] {
  const found: PartHeading[] = [];
  let from = 0;
  for (const line of flowText.split('\n')) {
    const part = line.length <= LONGEST_LINE ? parts.find(({ title }) => squeeze(title) === squeeze(line)) : undefined;
    if (part) found.push({ no: part.no, official: part.no, from, titleFrom: from, to: from + line.length });
    from += line.length + 1;
  }
  return found;
}

/** Of two headings that stand for one official part, the one with its very title is it, else the first. */
function onlyBest(found: readonly PartHeading[], flowText: string): readonly PartHeading[] {
  const titles = new Map(parts.map(({ no, title }) => [no, squeeze(title)]));
  const exact = new Set(
    found.filter((one) => one.official && squeeze(flowText.slice(one.titleFrom, one.to)) === titles.get(one.official)),
  );
  const decided = new Set([...exact].map(({ official }) => official));
  const first = new Map([...found].reverse().map((one) => [one.official, one]));

  return found.map((one) => {
    const isBest = exact.has(one) || (!decided.has(one.official) && first.get(one.official) === one);
    return isBest ? one : { ...one, official: null };
  });
}
