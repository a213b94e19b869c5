import { OMISSION, type Passage, placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const DOUBLED = /《{2,}[^《》]{0,20}|》{2,}|[，。、；：]{2,}/g;
const CONTEXT = 12;

const rule = { kind: 'typo', under: { source: 'GB/T 15834—2011 标点符号用法', at: '第4章' } } as const;

export const doubledSigns: Rule = {
  ...rule,
  id: 'W.signs',
  severity: 'warning',
  says: '标点不重复',
  run: ({ passages }) => passages.flatMap(doubled),
  examples: {
    right: [
      { text: '《条例》、《办法》，完成——好……。引用《关于学习〈条例〉的通知》。' },
      { text: '公开信息，[……]。另外，' },
    ],
    wrong: [
      { text: '根据《《关于做好政务公开工作的通知》要求，', quote: '《《' },
      { text: '公开信息3条。。下一步，', quote: '。。' },
      { text: '公开信息3条，。下一步，', quote: '，。' },
    ],
  },
};

function doubled(passage: Passage): readonly Found[] {
  return [...passage.text.matchAll(DOUBLED)]
    .filter((match) => !nested(passage.text, match))
    .map((match) => {
      const signs = /^[《》，。、；：]+/.exec(match[0])?.[0] ?? match[0];
      return {
        at: placeOf(passage, match.index),
        where: whereOf(passage, match.index, match.index + match[0].length),
        message: `“${signs}”标点重复，请改正。`,
        found: signs,
      };
    });
}

/** 《…《…》》 has a pair inside a pair; words left out by a transcription leave signs behind. */
function nested(text: string, { 0: words, index }: RegExpExecArray): boolean {
  if (words.startsWith('》')) return /《[^》]{0,60}《[^》]{0,60}$/.test(text.slice(Math.max(0, index - 130), index));
  return text.startsWith(OMISSION, index + words.length) || text.slice(0, index).endsWith(OMISSION);
}

const PAIRS: Readonly<Record<string, string>> = { '（': '）', '《': '》', '“': '”', '〔': '〕', '【': '】' };
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PAIRS).map(([open, close]) => [close, open]),
);

export const brackets: Rule = {
  ...rule,
  id: 'W.brackets',
  severity: 'notice',
  says: '括号、书名号、引号成对',
  run: ({ passages }) => passages.filter(({ abridged }) => !abridged).flatMap(unpaired),
  examples: {
    right: [
      { text: '（一）《条例》规定“应公开尽公开”（含附件）。1）公开；2）解读。(三）管理。' },
      { text: '[……]”等文件。' },
    ],
    wrong: [
      { text: '根据《条例规定，公开信息。', quote: '《条例规定' },
      { text: '坚持“应公开尽公开。', quote: '“应公开' },
      { text: '根据条例》规定，公开信息。', quote: '》' },
    ],
  },
};

const ASCII: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
const SIGNS = /[（）()《》“”〔〕【】\n]/g;

/** The first sign without its partner in each paragraph. 1） and a) are numbers, not brackets. */
function unpaired(passage: Passage): readonly Found[] {
  const open: { sign: string; at: number }[] = [];
  const found: Found[] = [];
  for (const match of passage.text.matchAll(SIGNS)) {
    const sign = ASCII[match[0]] ?? match[0];
    if (open.length > DEEPEST) break;
    const partner = OPENING[sign];
    if (PAIRS[sign]) open.push({ sign, at: match.index });
    else if (!partner)
      found.push(
        ...open
          .splice(0)
          .slice(0, 1)
          .map(({ at }) => findingOf(passage, at, at + CONTEXT)),
      );
    else if (open.at(-1)?.sign === partner) open.pop();
    else if (open.some((one) => one.sign === partner)) open.length = open.findLastIndex((one) => one.sign === partner);
    else if (!/[\da-z一二三四五六七八九十①-⑩]$/i.test(passage.text.slice(Math.max(0, match.index - 1), match.index)))
      found.push(findingOf(passage, match.index - CONTEXT, match.index + 1));
  }
  return [...found, ...open.slice(0, 1).map(({ at }) => findingOf(passage, at, at + CONTEXT))].slice(0, MOST);
}

const MOST = 3;
const DEEPEST = 50;

function findingOf(passage: Passage, from: number, to: number): Found {
  const start = Math.max(0, from);
  return {
    at: placeOf(passage, start),
    where: whereOf(passage, start, Math.min(to, passage.text.length)),
    message: '括号、书名号或引号不成对，请补上另一半或删去。',
  };
}
