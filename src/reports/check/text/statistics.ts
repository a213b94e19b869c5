import { regulation } from '#law/citation';
import type { Statistic } from '../../report.ts';
import type { Facts } from '../facts/facts.ts';
import { isCount, type Mention } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const WEBSITE = { indicator: '网站公开', unit: '条', year: '1713', cumulative: '5017' };
const TOTAL = { indicator: '主动公开信息数', unit: '条', year: '1853', cumulative: '5395' };
const ONLINE = { indicator: '网上申请数', unit: '条', year: '4', cumulative: '4' };
const RECEIVED = { indicator: '受理依申请公开信息总数', unit: '条', year: '7', cumulative: '28' };

export const textAgainstStatistics: Rule = {
  id: 'P1.statistics',
  kind: 'text-table',
  severity: 'warning',
  under: regulation(50, 1, 1),
  says: '正文里的数与统计表一致（2018年及以前的报告）',
  run: contradictions,
  examples: {
    right: [
      { year: 2013, text: '主动公开政府信息1853条。', statistics: [TOTAL, WEBSITE] },
      { year: 2013, text: '全县共收到有关政府信息公开的申请7条，网上申请数4条。', statistics: [RECEIVED, ONLINE] },
      { year: 2013, text: '各乡镇主动公开政府信息602条。', statistics: [TOTAL] },
      { year: 2013, text: '历年累计主动公开政府信息5395条。', statistics: [TOTAL] },
      { year: 2013, text: '网上申请数3条。' },
      {
        year: 2013,
        text: '网上申请数1条。',
        statistics: [
          {
            ...ONLINE,
            year: null,
            candidates: [
              { year: '1', cumulative: '23' },
              { year: '12', cumulative: '3' },
            ],
          },
        ],
      },
    ],
    wrong: [
      { year: 2013, text: '在管委会网站主动公开的1853条政府信息中，', statistics: [TOTAL, WEBSITE], quote: '1853条' },
      { year: 2013, text: '网上申请数3条，信函申请数4条。', statistics: [ONLINE], quote: '网上申请数3条' },
      {
        year: 2013,
        text: '网上申请数3条。',
        statistics: [
          {
            ...ONLINE,
            year: null,
            candidates: [
              { year: '1', cumulative: '23' },
              { year: '12', cumulative: '3' },
            ],
          },
        ],
      },
      { year: 2013, text: '全县共收到有关政府信息公开的申请8条。', statistics: [RECEIVED], quote: '8条' },
    ],
  },
};

/** Words of the text (`…#` ends at the number) against the name that the table gives the same thing. */
const SAME: readonly (readonly [text: RegExp, indicator: RegExp])[] = [
  [/网站(?:上)?(?:主动)?公开(?:的)?(?:政府)?(?:信息)?(?:共)?#/, /^(?:政府)?网站公开(?:政府信息)?(?:数)?$/],
  [
    /(?:年|，|^|全[市县区]|共|我[市县区局]|其中)主动公开(?:的)?(?:政府)?信息(?:共|总数|数)?#/,
    /^主动公开(?:政府)?(?:信息|文件)数$/,
  ],
  [
    /(?:收到|受理)(?:有关|关于)?(?:的)?(?:政府信息公开|依申请公开|信息公开)(?:的)?申请(?:共|总数|数)?#/,
    /^(?:受理依申请公开(?:政府)?信息(?:总数|数)|收到申请数)$/,
  ],
  [/(?:申请的|公开的|^)答复(?:总数|数)#/, /^(?:对申请的答复(?:总)?数|申请答复数)$/],
];
const PART = /乡镇|街道|各单位|部门|县直|区直|市直|累计|历年|去年|上年|季度|月份/;

function contradictions({ report: { statistics }, sentences }: Facts): readonly Found[] {
  if (statistics.length === 0) return [];
  return sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      if (!isCount(mention) || mention.approximate || PART.test(mention.near)) return [];
      const line = lineFor(statistics, mention);
      const years = line ? yearsOf(line) : [];
      return line && years.length > 0 && !years.includes(mention.value) ? [findingOf(mention, line, years)] : [];
    }),
  );
}

function lineFor(statistics: readonly Statistic[], { near }: Mention): Statistic | undefined {
  const exact = statistics.filter(({ indicator }) => nameOf(indicator).length > 3 && near.endsWith(nameOf(indicator)));
  const same = SAME.find(([text]) => text.test(`${near}#`));
  const named = exact.length ? exact : statistics.filter(({ indicator }) => same?.[1].test(nameOf(indicator)));
  return named.length === 1 ? named[0] : undefined;
}

/** The figures of this year that a line may mean. */
function yearsOf({ year, candidates = [] }: Statistic): readonly number[] {
  return year === null ? candidates.map((one) => Number(one.year)) : [Number(year)];
}

/** An indicator without its numbering and 其中. */
function nameOf(indicator: string): string {
  return indicator
    .replace(/\s/g, '')
    .replace(/^其中[：:]?/, '')
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])+/, '');
}

function findingOf(mention: Mention, line: Statistic, years: readonly number[]): Found {
  const { passage } = mention.sentence;
  return {
    at: placeOf(passage, mention.from),
    where: whereOf(passage, mention.nearFrom, mention.to + mention.right.length),
    message: `正文写${mention.digits}${mention.unit}，统计表“${nameOf(line.indicator)}”为${years.join('、')}${line.unit}${years.length > 1 ? '之一（数字连写）' : ''}。请核对正文或统计表。`,
    found: mention.value,
    ...(years.length === 1 ? { expected: years[0] as number } : {}),
  };
}
