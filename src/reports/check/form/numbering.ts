import { regulation } from '#law/citation';
import { OMISSION, type Passage, placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const ORDER = '一二三四五六七八九十';
const MARK = /(?<=^|[，。；：:、;\n“（(\]])([一二三四五六七八九十])是(?!不是)/g;

export const numbering: Rule = {
  id: 'F.numbering',
  kind: 'form',
  severity: 'warning',
  under: regulation(50, 2),
  says: '一是、二是、三是依次编号',
  run: ({ passages }) => passages.flatMap(slips),
  examples: {
    right: [
      { text: '一是加强领导；二是完善制度：一是保密审查，二是发布审核；三是强化监督。下一步：一是培训；二是考核。' },
      { text: '一是加强领导。[……]三是强化监督。' },
      { text: '公开是常态，不公开是例外。十是个整数。' },
    ],
    wrong: [
      {
        text: '一是部分栏目存在信息噪音；三是开拓创新不够有力，特色不够；三是政策解读质量有待提高。',
        quote: '三是开拓创新不够有力',
      },
      { text: '一是培训；二是考核；三是解读；四是平台；四是监督。', quote: '四是监督' },
    ],
  },
};

/** Each 一是 opens a sequence; a number must follow on one that is still open. Words left out may have held the number. */
function slips(passage: Passage): readonly Found[] {
  let open: number[] = [];
  let last = 0;
  const found: Found[] = [];
  for (const match of passage.text.matchAll(MARK)) {
    const n = ORDER.indexOf(match[1] as string) + 1;
    const leftOut = passage.abridged && passage.text.slice(last, match.index).includes(OMISSION);
    last = match.index;
    if (n === 1) {
      open = [...open.slice(-3), 1];
      continue;
    }
    const follows = open.lastIndexOf(n - 1);
    if (follows < 0 && open.length > 0 && !leftOut)
      found.push(findingOf(passage, match.index, match[1] as string, open.at(-1) as number));
    open = follows < 0 ? [n] : [...open.slice(0, follows), n];
    if (follows < 0 && !leftOut) open = [];
  }
  return found;
}

function findingOf(passage: Passage, from: number, said: string, before: number): Found {
  const clause = passage.text.slice(from, from + 40).split(/[，。；：\n]/, 1)[0] as string;
  return {
    at: placeOf(passage, from),
    where: whereOf(passage, from, from + clause.length),
    message: `“${said}是”的前一项是“${ORDER[before - 1]}是”，编号${before === ORDER.indexOf(said) + 1 ? '重复' : '跳号'}。请改为“${ORDER[before]}是”。`,
    found: `${said}是`,
    expected: `${ORDER[before]}是`,
  };
}
