import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import { type Phrase, phrasesIn } from '../facts/phrases.ts';
import { sumsOf, type Values } from '../facts/values.ts';
import type { Found, Rule } from '../rule.ts';

const ALL_UPHELD = /(?:均|都|全部|全都)(?:已)?(?:获|被|予以|得到|结果)?(?:复议机关|法院|人民法院)?(?:予以|判决)?维持/g;
const NONE_CORRECTED = /(?:无一|没有|未|零)(?:件)?(?:被)?(?:复议|法院|上级|复议审查)?(?:机关)?(?:纠错|纠正|败诉)/g;

export const allUpheld: Rule = {
  id: 'P1.upheld',
  kind: 'text-table',
  severity: 'warning',
  under: reportFormat('总体情况与表四'),
  says: '说均获维持、没有被纠正的，表四其他各格相应为0',
  run: (facts) => [
    ...found(facts, ALL_UPHELD, ['corrected', 'other', 'pending']),
    ...found(facts, NONE_CORRECTED, ['corrected']),
  ],
  examples: {
    right: [
      {
        text: '信息公开类行政复议7件，诉讼9件，均获维持。',
        cells: { 'T4.review.upheld': 7, 'T4.review.total': 7, 'T4.direct.upheld': 9, 'T4.direct.total': 9 },
      },
      {
        text: '因政府信息公开引起的行政复议2件，均被维持；行政诉讼1件，正在审理。',
        cells: { 'T4.review.upheld': 2, 'T4.direct.pending': 1 },
      },
      { text: '政府信息公开行政诉讼3件，无一败诉。', cells: { 'T4.direct.other': 3 } },
    ],
    wrong: [
      {
        text: '信息公开类行政复议7件，诉讼9件，均获维持。',
        cells: { 'T4.review.upheld': 5, 'T4.review.pending': 2, 'T4.direct.upheld': 9 },
        quote: '均获维持',
      },
      {
        text: '政府信息公开行政诉讼3件，无一败诉。',
        cells: { 'T4.direct.corrected': 1, 'T4.direct.upheld': 2 },
        quote: '无一败诉',
      },
    ],
  },
};

const NAMES: Readonly<Record<string, string>> = { corrected: '结果纠正', other: '其他结果', pending: '尚未审结' };

function found(facts: Facts, words: RegExp, columns: readonly string[]): readonly Found[] {
  return phrasesIn(facts.passages, words).flatMap((phrase) => {
    const groups = groupsOf(phrase);
    const against = groups.flatMap((group) =>
      columns.flatMap((column) => stated(group, column, facts.figures.remedy(group, column))),
    );
    if (!against.length) return [];
    return [
      {
        at: placeOf(phrase.passage, phrase.from),
        where: whereOf(phrase.passage, phrase.from, phrase.to),
        message: `正文说“${phrase.words}”，表四有${against.join('、')}。请核对正文或表格。`,
      },
    ];
  });
}

/** The remedies that the words before the phrase name, back to the last semicolon. */
function groupsOf({ sentence, sentenceFrom, from }: Phrase): readonly ('review' | 'litigation')[] {
  const before = sentence.slice(0, from - sentenceFrom);
  if (!/公开|依申请/.test(before)) return [];
  const clause = before.slice(before.lastIndexOf('；') + 1);
  const review = /复议/.test(clause) ? (['review'] as const) : [];
  const suit = /诉讼/.test(clause) ? (['litigation'] as const) : [];
  return [...review, ...suit];
}

function stated(group: string, column: string, values: Values): readonly string[] {
  const sure = values && sumsOf([values]);
  if (!sure || [...sure].some((value) => value === 0)) return [];
  return [`${group === 'review' ? '行政复议' : '行政诉讼'}“${NAMES[column]}”${[...sure].join('或')}件`];
}
