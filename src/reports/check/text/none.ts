import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import { clauseOf, type Phrase, phrasesIn } from '../facts/phrases.ts';
import { sumsOf, type Values } from '../facts/values.ts';
import type { Found, Rule } from '../rule.ts';

const NONE =
  /(?:未|没有|没|尚未)(?:收到|接到|接收到?|受理|收|发生|产生|出现)(?:过)?(?:任何|有关|相关|关于|涉及|公民|法人|其他组织|形式的?|书面|和|或|、|因|的)*(?:政府信息公开|信息公开|依申请公开|政府信息|政务公开)[^，。；]{0,24}|(?:无|零)(?:政府信息公开|信息公开|依申请)[^，。；]{0,12}/g;
const NONE_CARRIED =
  /(?:无|没有)(?:申请|办理件)?(?:(?:下|次)一?年度?(?:的)?(?:结转|转结)|(?:结转|转结)(?:至|到|入)?(?:下|次)一?年|(?:上一?年度?|去年)(?:的)?(?:结转|转结))[^，。；]{0,12}/g;
const OTHER =
  /收费|费用|投诉|举报|信访|热线|咨询|许可|败诉|纠错|被纠|逾期|延期|超期|意见|泄密|责任|违|不予|补正|平台|问题|建议|提案/;

export const noneReceived: Rule = {
  id: 'P1.none',
  kind: 'text-table',
  severity: 'warning',
  under: reportFormat('总体情况与表三、表四'),
  says: '说没有收到申请、没有复议诉讼的，表三、表四相应为0',
  run: noneAgainstTables,
  examples: {
    right: [
      { text: '2024年，我局未收到政府信息公开申请。' },
      { text: '2024年未收到政府信息公开申请费用。', cells: { 'T3.new.total': 3, 'T3.new.natural': 3 } },
      { text: '未发生因政府信息公开引起的行政复议、行政诉讼。', cells: { 'T3.new.total': 3 } },
      { text: '2023年未收到政府信息公开申请，2024年收到3件。', cells: { 'T3.new.total': 3, 'T3.new.natural': 3 } },
      {
        text: '未收到法人的依申请公开申请，第一季度未收到政府信息公开申请。',
        cells: { 'T3.new.total': 3, 'T3.new.natural': 3 },
      },
      { text: '本年度无依申请公开内容。', cells: { 'T3.new.total': ['0', '10'] } },
    ],
    wrong: [
      {
        text: '2024年，我局未收到政府信息公开申请。',
        cells: { 'T3.new.total': 3, 'T3.new.natural': 3 },
        quote: '未收到政府信息公开申请',
      },
      { text: '本年度无依申请公开内容。', cells: { 'T3.new.total': 1, 'T3.new.natural': 1 }, quote: '无依申请公开' },
      {
        text: '收到政府信息公开申请1件，已按期答复1件，无转结下年度继续办理件。',
        cells: { 'T3.carry_out.total': 1, 'T3.carry_out.natural': 1 },
        quote: '无转结下年度继续办理件',
      },
      {
        text: '收到政府信息公开申请1件，无上年结转政府信息公开申请。',
        cells: { 'T3.carry_in.total': 1, 'T3.carry_in.natural': 1 },
        quote: '无上年结转政府信息公开申请',
      },
      {
        text: '全年没有发生因政府信息公开引起的行政复议、行政诉讼案件。',
        cells: { 'T4.review.total': 2, 'T4.review.upheld': 2 },
        quote: '没有发生',
      },
    ],
  },
};

function noneAgainstTables(facts: Facts): readonly Found[] {
  const carried = phrasesIn(facts.passages, NONE_CARRIED).map((phrase) => ({
    phrase,
    subject: carriedIn(facts, phrase),
  }));
  const others = phrasesIn(facts.passages, NONE).map((phrase) => ({ phrase, subject: speaksOf(facts, phrase) }));
  return [...others, ...carried].flatMap(({ phrase, subject }) => {
    if (!subject?.values || [...subject.values].some((value) => value === 0)) return [];
    const clause = clauseOf(phrase);
    return [
      {
        at: placeOf(phrase.passage, phrase.from),
        where: whereOf(phrase.passage, phrase.from, Math.max(clause.to, phrase.from)),
        message: `正文说“${phrase.words}”，${subject.name}为${[...subject.values].join('或')}。请核对正文或表格。`,
        found: 0,
        expected: [...subject.values][0] as number,
      },
    ];
  });
}

function carriedIn({ figures }: Facts, { words, sentence }: Phrase): { name: string; values: Values } | null {
  if (/复议|诉讼/.test(sentence.split(/[，；]/).find((clause) => clause.includes(words.slice(0, 4))) ?? ''))
    return null;
  return /上|去年/.test(words)
    ? { name: '表三“二、上年结转政府信息公开申请数量”总计', values: figures.row('carry_in') }
    : { name: '表三“四、结转下年度继续办理”总计', values: figures.row('carry_out') };
}

function speaksOf(
  { report, figures }: Facts,
  { words, sentence, sentenceFrom, from }: Phrase,
): { name: string; values: Values } | null {
  const before = sentence.slice(0, from - sentenceFrom);
  const year = /(\d{4})年[^年]*$/.exec(before)?.[1];
  if (OTHER.test(words) || (year && Number(year) !== report.year) || /季度|月份|[上下]半年|去年|上年/.test(before))
    return null;
  if (/法人|企业|自然人/.test(words) && !/公民/.test(words)) return null;
  const review = /复议/.test(words);
  const suit = /诉讼/.test(words);
  if (review && suit)
    return {
      name: '表四行政复议、行政诉讼总计',
      values: sumsOf([figures.remedy('review', 'total'), figures.remedy('litigation', 'total')]),
    };
  if (review) return { name: '表四行政复议总计', values: figures.remedy('review', 'total') };
  if (suit) return { name: '表四行政诉讼总计', values: figures.remedy('litigation', 'total') };
  return /申请|内容|件/.test(words)
    ? { name: '表三“一、本年新收政府信息公开申请数量”总计', values: figures.row('new') }
    : null;
}
