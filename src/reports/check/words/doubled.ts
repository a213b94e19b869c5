import { regulation } from '#law/citation';
import { type Passage, placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const LONGEST = 6;

/** Words that end one compound and begin the next (公开工作|工作机构), or are said twice on purpose. */
const MAY_STAND_TWICE = new Set([
  '公开',
  '工作',
  '信息',
  '机构',
  '管理',
  '服务',
  '领导',
  '总计',
  '政府',
  '行政',
  '单位',
  '部门',
  '研究',
  '讨论',
  '考虑',
  '学习',
  '建设',
  '组织',
  '人员',
  '申请',
  '一个',
  '一项',
  '一件',
  '一条',
  '一步',
  '逐条',
  '逐项',
  '情况',
  '公告',
  '目录',
  '结果',
]);

export const doubledWords: Rule = {
  id: 'W.doubled',
  kind: 'typo',
  severity: 'warning',
  under: regulation(50, 2),
  says: '同一个词不连写两遍',
  run: ({ passages }) => passages.flatMap(doubled),
  examples: {
    right: [
      { text: '进一步一步步完善，常常研究研究，政府信息公开工作工作机构，人人参与，家家户户，高高兴兴，方方面面。' },
      { text: '（二）依申请公开\n依申请公开工作有序开展。（三）信息管理信息管理更加规范。' },
      { text: '20202020年，一件一件办，层层落实层层负责。' },
    ],
    wrong: [
      { text: '二是规范审核审核发布机制。', quote: '审核审核' },
      { text: '加强保密审查保密审查工作。', quote: '保密审查保密审查' },
      { text: '及时及时公开各类信息。', quote: '及时及时' },
    ],
  },
};

function doubled(passage: Passage): readonly Found[] {
  const { text } = passage;
  const found: Found[] = [];
  for (let i = 0; i + 4 <= text.length; i++) {
    const length = repeatedLength(text, i);
    if (!length) continue;
    const word = text.slice(i, i + length);
    if (isMistake(passage, i, word)) {
      found.push({
        at: placeOf(passage, i),
        where: whereOf(passage, i, i + 2 * length),
        message: `“${word}”连写了两遍，请删去一个。`,
        found: word + word,
        expected: word,
      });
    }
    i += 2 * length - 1;
  }
  return found;
}

/** How long the Chinese word at `i` is that stands there twice in a row; 0 for none. Longest first would cost more. */
function repeatedLength(text: string, i: number): number {
  const first = text.charCodeAt(i);
  if (first < 0x4e00 || first > 0x9fff) return 0;
  for (let length = 2; length <= LONGEST; length++) {
    if (text.charCodeAt(i + length) !== first || !text.startsWith(text.slice(i, i + length), i + length)) continue;
    return isChinese(text, i, length) ? length : 0;
  }
  return 0;
}

function isChinese(text: string, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}

/** Names of columns of a site, one after the other. */
const COMPOUND = /^(?:公开|政府|信息|工作|行政|机构|管理|情况)+$/;

/** A heading may be followed by a sentence that begins with its words; torn lines repeat nothing. */
function isMistake({ text, origin }: Passage, at: number, word: string): boolean {
  if (
    MAY_STAND_TWICE.has(word) ||
    COMPOUND.test(word) ||
    /^(.)\1+$/.test(word) ||
    /^[一二三四五六七八九十]./.test(word)
  )
    return false;
  if (
    /(?:[）)、.：:]|^|\n)[^，。；]{0,8}$/.test(text.slice(Math.max(0, at - 10), at)) &&
    /(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d][、.])[^，。；]{0,8}$/.test(
      text.slice(Math.max(0, at - 14), at),
    )
  )
    return false;
  return origin(at + word.length) - origin(at) === word.length;
}
