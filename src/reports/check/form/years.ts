import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { type Passage, placeOf, whereOf } from '../facts/passage.ts';
import { clauseOf, phrasesIn } from '../facts/phrases.ts';
import type { Found, Rule } from '../rule.ts';

const rule = { kind: 'year', severity: 'warning', under: regulation(50, 1) } as const;
const PERIOD =
  /(?:统计期限|统计时限|统计周期|统计时间|数据期限|期限)[^。0-9]{0,16}(\d{4})年(?:度)?(\d{1,2})月(\d{1,2})日(?:起)?(?:至|到|—|-|－|~)(?:(\d{4})年(?:度)?)?(\d{1,2})月(\d{1,2})日/g;

export const wrongPeriod: Rule = {
  ...rule,
  id: 'Y.period',
  severity: 'error',
  says: '统计期限是报告年度的1月1日至12月31日',
  run: periods,
  examples: {
    right: [{}, { introduction: '数据统计期限自2024年1月1日起至2024年12月31日止。' }],
    wrong: [
      { introduction: '数据统计期限自2023年1月1日起至2023年12月31日止。', quote: '2023年1月1日' },
      { introduction: '数据统计期限为2024年1月1日至2025年12月31日。', quote: '2025年12月31日' },
      { introduction: '数据统计期限为2024年1月1日至12月13日。', quote: '12月13日' },
    ],
  },
};

function periods({ report: { year }, passages }: Facts): readonly Found[] {
  if (year === null) return [];
  return phrasesIn(passages, PERIOD).flatMap(({ passage, from, to, words }) => {
    const [, first, m1, d1, second = first, m2, d2] = new RegExp(PERIOD.source).exec(words) ?? [];
    const whole = m1 === '1' && d1 === '1' && m2 === '12' && d2 === '31';
    const full = whole || (m1 === '01' && d1 === '01' && m2 === '12' && d2 === '31');
    if (Number(first) === year && Number(second) === year && full) return [];
    return [
      {
        at: placeOf(passage, from),
        where: whereOf(passage, from, to),
        message: `“${words}”应为${year}年1月1日至${year}年12月31日。`,
        found: words,
        expected: `${year}年1月1日至12月31日`,
      },
    ];
  });
}

export const impossibleDay: Rule = {
  ...rule,
  id: 'Y.day',
  severity: 'error',
  says: '日期在日历上有',
  run: ({ passages }) =>
    phrasesIn(passages, /\d{1,2}月\d{1,2}日/g).flatMap(({ passage, from, to, words }) => {
      if (/[\d.]/.test(passage.text[from - 1] ?? '')) return [];
      const [month = 0, day = 0] = words.match(/\d+/g)?.map(Number) ?? [];
      if (month >= 1 && day >= 1 && day <= (DAYS[month - 1] ?? 0)) return [];
      return [
        {
          at: placeOf(passage, from),
          where: whereOf(passage, from, to),
          message: `“${words}”没有这一天。请更正。`,
          found: words,
        },
      ];
    }),
  examples: {
    right: [{ text: '2024年2月29日、12月31日、4月30日。' }],
    wrong: [
      { text: '统计至2024年12月32日。', quote: '12月32日' },
      { text: '2024年4月31日开会。', quote: '4月31日' },
    ],
  },
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const STATES =
  /(\d{4})年(?:度|全年)?[，,]?(?:[我本该全][省市县区局委办镇乡街厅院处单机]?[位关]?)?[^，。；]{0,14}(?:未收到|没有收到|收到|受理|共公开|主动公开|未发生|无收取|未收取|收取)/g;
const COMPARES = /[比较]|同期|整改|去年|上年|上一年|历年|以来|要点|印发|关于|报告|《/;

export const staleYear: Rule = {
  ...rule,
  id: 'Y.stale',
  says: '叙述的是报告年度的事',
  run: stale,
  examples: {
    right: [
      { text: '（二）依申请公开。2024年，我局收到政府信息公开申请3件，2023年收到2件。' },
      { text: '（一）2023年问题整改情况。' },
      { text: '2025年，我局将做好主动公开。' },
      { text: '（二）依申请公开。较2023年，我局收到申请有所增加。' },
    ],
    wrong: [
      {
        text: '（一）主动公开。2024年公开信息3条。（二）依申请公开。2023年，我局未收到政府信息公开申请。',
        quote: '2023年，我局未收到',
      },
      {
        parts: [{ no: '六', official: '六', title: '其他需要报告的事项', text: '2022年，无收取信息处理费情况。' }],
        quote: '2022年，无收取',
      },
    ],
  },
};

/** What is said of another year, in a subsection that never speaks of the report's own: last year's text, kept. */
function stale({ report: { year, format }, passages }: Facts): readonly Found[] {
  if (year === null || format === 'before-2019') return [];
  const told = passages.filter(({ part }) => part.official === '一' || part.official === '六');
  return phrasesIn(told, STATES).flatMap((phrase) => {
    const { passage, words, sentence, from } = phrase;
    const named = Number(words.slice(0, 4));
    if (named === year || named < year - 2 || named > year + 1 || COMPARES.test(sentence) || /将/.test(words))
      return [];
    if (sectionAround(passage, from).includes(`${year}年`)) return [];
    const clause = clauseOf({ ...phrase, to: phrase.to });
    return [
      {
        at: placeOf(passage, from),
        where: whereOf(passage, from, Math.max(clause.to, phrase.to)),
        message: `这里写的是${named}年，报告年度是${year}年。请核对年份，是否沿用了以前的文字。`,
        found: `${named}年`,
        expected: `${year}年`,
      },
    ];
  });
}

function sectionAround({ text, sections }: Passage, at: number): string {
  const index = sections.findLastIndex(({ from }) => from <= at);
  const from = index < 0 ? 0 : (sections[index]?.from ?? 0);
  return text.slice(from, sections[index + 1]?.from ?? text.length);
}
