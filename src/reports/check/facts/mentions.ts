import { chineseNumber } from './numerals.ts';
import { OMISSION, type Passage } from './passage.ts';

/** A number in the running text, with the words around it. Offsets are of the passage's text. */
export interface Mention {
  readonly sentence: Sentence;
  readonly from: number;
  /** behind the unit */
  readonly to: number;
  readonly value: number;
  readonly digits: string;
  /** 件, 条, % …; empty where nothing measures the number */
  readonly unit: string;
  /** about so many: 近, 约, 余, 多, 万 */
  readonly approximate: boolean;
  /** the words of the clause before the number; `nearFrom` is where they begin */
  readonly near: string;
  readonly nearFrom: number;
  /** everything between the count before it (or the sentence's beginning) and the number */
  readonly left: string;
  /** the words behind the unit, up to the clause's end */
  readonly right: string;
}

/** A sentence that has numbers in it. */
export interface Sentence {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** every number but years and days */
  readonly mentions: Mention[];
}

interface Cursor {
  readonly sentence: Sentence;
  /** behind the last count */
  counted: number;
}

const UNIT =
  '件次|人次|批次|场次|件|条|起|宗|次|份|篇|例|项|个|期|场|册|部|名|人|位|家|类|批|幅|万元|元|%|％|年|月|日|号';
const NUMBER = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?(万(?!元)|亿(?!元))?(余|多)?(${UNIT})?|([零〇一二两三四五六七八九十百千万]{1,12})(余|多)?(?:件次|件|条|起|宗|次|份|篇|例)(?![事性龙体])`,
  'g',
);
const NUMERAL = /[零〇一二两三四五六七八九十百千万]/;
const DAYS = new Set(['年', '月', '日', '号']);
const ABOUT_BEFORE = /(?:近|约|逾|超|超过|不足|不少于|至少|大约|上)$/;
const ABOUT_BEHIND = /^(?:左右|以上|以下|以内|多|余)/;
const CLAUSE_BEGINS = /[，,；;：:（(]/;
const CLAUSE_ENDS = /[，,；;。！？：:（）()、\n]/;
const LONGEST_WORDS = 60;
const LONGEST_CLAUSE = 40;
/** What runs on without an end is no sentence; it is cut here. */
const LONGEST_SENTENCE = 1200;
/** Ten times as many as the longest report has. */
const MOST_NUMBERS = 5000;

/** The sentences of a passage that have numbers in them, each number once. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const found: Sentence[] = [];
  const { text } = passage;
  let end = 0;
  let cursor: Cursor | null = null;
  for (const match of text.matchAll(NUMBER).take(MOST_NUMBERS)) {
    if (!cursor || match.index >= end) {
      const from = sentenceStart(text, match.index, end);
      end = sentenceEnd(text, match.index);
      cursor = { sentence: { passage, from, to: end, text: text.slice(from, end), mentions: [] }, counted: from };
      found.push(cursor.sentence);
    }
    const mention = mentionOf(cursor, match);
    if (!mention) continue;
    cursor.sentence.mentions.push(mention);
    if (isCount(mention)) cursor.counted = mention.to;
  }
  return found;
}

function mentionOf({ sentence, counted }: Cursor, match: RegExpExecArray): Mention | null {
  const { text } = sentence.passage;
  const [whole, digits, decimals = '', scale, more, unit, numeral, someMore] = match;
  const words = unit ?? (numeral ? whole.replace(numeral, '').replace(someMore ?? '', '') : '');
  const value = numeral ? chineseNumber(numeral) : Number((digits as string).replaceAll(',', '') + decimals);
  const before = text[match.index - 1] ?? '';
  if (DAYS.has(words) || value === null || before === '第' || (numeral && NUMERAL.test(before))) return null;

  const { index: from } = match;
  const to = from + whole.length;
  const start = Math.max(counted, from - LONGEST_WORDS);
  const left = text.slice(start, from);
  const clause = lastClause(left);
  const right = text.slice(to, to + LONGEST_CLAUSE).split(CLAUSE_ENDS, 1)[0] as string;
  const factor = scale === '万' ? 10_000 : scale === '亿' ? 100_000_000 : 1;
  return {
    sentence,
    from,
    to,
    value: value * factor,
    digits: `${digits ?? value}${decimals}`,
    unit: words === '％' ? '%' : words,
    approximate: Boolean(more ?? someMore ?? scale) || ABOUT_BEFORE.test(left) || ABOUT_BEHIND.test(right),
    near: clause,
    nearFrom: from - clause.length,
    left,
    right,
  };
}

/** Whether a mention counts things, and is no share, sum of money or bare number. */
export function isCount({ unit }: Mention): boolean {
  return unit !== '' && unit !== '%' && !unit.endsWith('元');
}

/** Words that count something without saying what. */
const BARE = /^(?:[一共总合计有为达到其中均分别]|全年|累计|另)*$/;

/** The last clause of `left`; one that only says 共计 or 有 has its words in the clause before it. */
function lastClause(left: string): string {
  for (let i = left.length - 1; i >= 0; i--) {
    if (!CLAUSE_BEGINS.test(left[i] as string)) continue;
    const clause = left.slice(i + 1);
    if (!BARE.test(clause)) return clause;
  }
  return left.replace(/^[、，,；;：:（）()]+/, '');
}

function sentenceStart(text: string, at: number, floor: number): number {
  const first = Math.max(floor, at - LONGEST_SENTENCE);
  for (let i = at; i > first; i--) if (endsSentence(text, i - 1)) return i;
  return first;
}

function sentenceEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_SENTENCE);
  for (let i = at; i < last; i++) if (endsSentence(text, i)) return i + 1;
  return last;
}

function endsSentence(text: string, at: number): boolean {
  const sign = text[at];
  return (
    sign === '。' ||
    sign === '！' ||
    sign === '？' ||
    sign === '\n' ||
    (sign === ']' && text.startsWith(OMISSION, at - OMISSION.length + 1))
  );
}
