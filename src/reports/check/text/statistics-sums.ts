import { regulation } from '#law/citation';
import type { Statistic } from '../../report.ts';
import type { Facts } from '../facts/facts.ts';
import type { Found, Rule } from '../rule.ts';

const line = (indicator: string, year: string, cumulative: string | null = null): Statistic => ({
  indicator,
  unit: '条',
  year,
  cumulative,
});

export const statisticsSums: Rule = {
  id: 'S.sum',
  kind: 'sum',
  severity: 'warning',
  under: regulation(50, 1, 2),
  says: '统计表里，各类申请之和等于申请总数，各类答复之和等于答复总数，历年累计不少于本年',
  run: wrongSums,
  examples: {
    right: [
      {
        year: 2013,
        statistics: [
          line('受理依申请公开信息总数', '7', '28'),
          line('其中：1.当面申请数', '0'),
          line('2.网上申请数', '7'),
          line('3.信函、传真申请数', '0'),
          line('对申请的答复数', '3'),
        ],
      },
      { year: 2013, statistics: [line('受理依申请公开信息总数', '7'), line('其中：1.当面申请数', '3')] },
    ],
    wrong: [
      {
        year: 2013,
        statistics: [
          line('受理依申请公开信息总数', '7'),
          line('其中：1.当面申请数', '3'),
          line('2.网上申请数', '5'),
          line('对申请的答复数', '3'),
        ],
      },
      { year: 2013, statistics: [line('主动公开信息数', '425', '400')] },
      {
        year: 2013,
        statistics: [line('对申请的答复数', '3'), line('1.同意公开答复数', '3'), line('2.不予公开答复数', '1')],
      },
    ],
  },
};

const GROUPS: readonly {
  readonly total: RegExp;
  readonly member: RegExp;
  readonly rest: RegExp;
  readonly name: string;
}[] = [
  {
    name: '申请',
    total: /受理依申请公开(?:政府)?信息总数|收到申请数/,
    member: /(?:当面|传真|电子邮件|网上|网络|信函|其[他它]形式).*申请数/,
    rest: /其[他它]形式/,
  },
  {
    name: '答复',
    total: /对申请的答复(?:总)?数|申请答复数/,
    member: /(?:同意(?:部分)?公开|不(?:予|同意)公开|否决公开|其[他它]类型).*答复数/,
    rest: /其[他它]类型/,
  },
];

function wrongSums({ report: { statistics } }: Facts): readonly Found[] {
  return [...GROUPS.flatMap((group) => groupSum(statistics, group)), ...statistics.flatMap(shrunk)];
}

/** Applications and answers are of one kind each: more than the total is wrong, less is wrong where 其他 is a kind. */
function groupSum(
  statistics: readonly Statistic[],
  { total, member, rest, name }: (typeof GROUPS)[number],
): readonly Found[] {
  const whole = statistics.find(({ indicator }) => total.test(indicator));
  const parts = statistics.filter(({ indicator }) => member.test(indicator) && !total.test(indicator));
  if (!whole?.year || parts.length < 2 || parts.some(({ year }) => year === null)) return [];
  const sum = parts.reduce((all, { year }) => all + Number(year), 0);
  const value = Number(whole.year);
  if (sum === value || (sum < value && !parts.some(({ indicator }) => rest.test(indicator)))) return [];
  return [
    {
      at: name,
      where: { part: '统计表', quote: null },
      message: `统计表“${whole.indicator}”为${value}，各类${name}合计${sum}。请核对。`,
      arithmetic: `${parts.map(({ year }) => year).join(' + ')} = ${sum}`,
      found: value,
      expected: sum,
    },
  ];
}

function shrunk({ indicator, year, cumulative }: Statistic): readonly Found[] {
  if (year === null || cumulative === null || Number(cumulative) >= Number(year)) return [];
  return [
    {
      at: indicator,
      where: { part: '统计表', quote: null },
      message: `统计表“${indicator}”本年${year}，历年累计只有${cumulative}，累计不应少于本年。请核对。`,
      found: Number(cumulative),
      expected: `≥ ${year}`,
    },
  ];
}
