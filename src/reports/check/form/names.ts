import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { type Passage, placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const rule = { kind: 'other', severity: 'warning', under: regulation(50, 2) } as const;

export const selfNames: Rule = {
  ...rule,
  id: 'F.self_name',
  says: '正文的自称与报告的机关相符',
  run: selfNamed,
  examples: {
    right: [
      { text: '我局在我县率先公开。' },
      { agency: '青禾镇人民政府', text: '我县各部门支持我镇工作。' },
      { agency: '青禾市民政局', text: '我市各县区公开，自我县域发展。' },
      { agency: '青禾县人民政府', text: '我县公开信息。' },
      { agency: null, text: '我县公开信息。' },
    ],
    wrong: [
      { agency: '青禾综合实验区', text: '目前，我县在政府信息公开工作中仍有不足。', quote: '我县' },
      { agency: '青禾县人民政府', text: '我局按照要求公开信息。', quote: '我局' },
      { agency: '青禾县民政局', text: '我镇按照要求公开信息。', quote: '我镇' },
    ],
  },
};

/** A self-name that nothing in the agency's name bears out, while another word of the same level does. */
const SELF: readonly { readonly words: RegExp; readonly has: RegExp; readonly instead: RegExp }[] = [
  { words: /(?<!自)我县(?!级|域)/g, has: /县|[镇乡]|街道/, instead: /[区市旗]/ },
  { words: /(?<!自)我[镇乡](?!村)/g, has: /[镇乡]|街道/, instead: /./ },
  {
    words: /(?<!自)我局/g,
    has: /局|税务|中心|大队|支队/,
    instead: /(?:人民政府|管委会|管理委员会|[镇乡]|街道办事处|实验区|开发区)$/,
  },
];

function selfNamed({ report: { agency }, passages }: Facts): readonly Found[] {
  if (agency === null) return [];
  return SELF.filter(({ has, instead }) => !has.test(agency) && instead.test(agency)).flatMap(({ words }) =>
    first(passages, words, (name) => `报告的机关是${agency}，正文自称“${name}”。请核对，是否沿用了别处的文字。`),
  );
}

export const placeNames: Rule = {
  ...rule,
  id: 'F.place_name',
  says: '正文所称本地名称与报告的机关相符',
  run: placeNamed,
  examples: {
    right: [
      { agency: '青禾县民政局', text: '青禾县公开信息，青禾市另有安排。' },
      { agency: '青禾市人民政府', text: '青禾县、青禾区公开信息。' },
      { agency: '青禾综合实验区', introduction: '来源：青禾县人民政府 时间：2022-02-08' },
    ],
    wrong: [
      { agency: '青禾综合实验区', text: '推进公开是青禾县贯彻实施《条例》的要求。', quote: '青禾县' },
      { agency: '青禾综合实验区地方税务局', text: '特公布2013年度青禾县地税局年度报告。', quote: '青禾县地税局' },
      { agency: '青禾县民政局', text: '青禾区全面推进公开。', quote: '青禾区' },
    ],
  },
};

const DISTRICT =
  /^(?:.*[省市州])?([\u4e00-\u9fff]{2,4}?)((?:综合实验|经济技术开发|高新技术产业开发|经济开发|高新技术|经济|开发|实验|新)?区|县)/;

/** 青禾县 in a report of 青禾区, or the other way round: of cities and provinces both may rightly exist. */
function placeNamed({ report: { agency }, passages }: Facts): readonly Found[] {
  const [, stem, level] = DISTRICT.exec(agency ?? '') ?? [];
  if (!agency || !stem || !level) return [];
  const other = level === '县' ? '区' : '县';
  const words = new RegExp(
    `(?<!来源[：:])${stem}${other}(?!域)(?:[\\u4e00-\\u9fff]{1,6}?(?:局|委员会|办公室|人民政府))?`,
    'g',
  );
  return first(passages, words, (name) => `报告的机关是${agency}，正文写“${name}”。请核对名称。`);
}

/** The first such place in each passage; the rest are the same mistake. */
function first(passages: readonly Passage[], words: RegExp, say: (name: string) => string): readonly Found[] {
  return passages.flatMap((passage) => {
    const match = new RegExp(words.source).exec(passage.text);
    if (!match) return [];
    return [
      {
        at: placeOf(passage, match.index),
        where: whereOf(passage, match.index, match.index + match[0].length),
        message: say(match[0]),
        found: match[0],
      },
    ];
  });
}
