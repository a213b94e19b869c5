import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import type { Mention } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import { sumsOf, type Values } from '../facts/values.ts';
import type { Found } from '../rule.ts';
import { claimsOf } from '../text/claims.ts';
import type { YearRule } from './year-rule.ts';

const COMPARED =
  /^[，（、]?(?:申请量|数量|总量|收件量)?(?:同比|[比较](?:上一?年度?|去年)(?:同期)?)(?:约)?(增长|增加|上升|下降|减少|回落)(?:了)?$/;
const before = { year: 2023, cells: { 'T3.new.natural': 20, 'T3.new.total': 20 } };
const now = (text: string) => ({ text: `依申请公开。${text}`, cells: { 'T3.new.natural': 30, 'T3.new.total': 30 } });

export const change: YearRule = {
  id: 'X.year_on_year',
  kind: 'cross-year',
  severity: 'warning',
  under: regulation(50, 1, 2),
  says: '申请数量的同比与上一年报告的数字相符',
  run: wrongChanges,
  examples: {
    right: [
      [before, now('收到政府信息公开申请30件，同比增长50%。')],
      [before, now('收到政府信息公开申请30件，较上年增加10件。')],
      [before, now('收到政府信息公开申请30件，公开信息同比增长80%。')],
      [
        { ...before, cells: { ...before.cells, 'T3.new.total': ['20', '200'] } },
        now('收到政府信息公开申请30件，同比下降85%。'),
      ],
    ],
    wrong: [
      [before, now('收到政府信息公开申请30件，同比增长30%。')],
      [before, now('收到政府信息公开申请30件，较上年减少10件。')],
    ],
  },
};

/** Either year's number may count in what was carried over: only where no reading fits is it wrong. */
function wrongChanges(earlier: Facts, later: Facts): readonly Found[] {
  const bases = readings(earlier);
  if (!bases.length) return [];
  return claimsOf(later).flatMap(({ subject, mention, inScope }) => {
    const next = mention.sentence.mentions[mention.sentence.mentions.indexOf(mention) + 1];
    if (subject.id !== 'new' || !inScope || !next || next.approximate) return [];
    if (next.unit !== '%' && next.unit !== mention.unit) return [];
    const { text } = mention.sentence.passage;
    const direction = COMPARED.exec(text.slice(mention.to, next.from))?.[1];
    if (!direction) return [];
    const sign = /增|上升/.test(direction) ? 1 : -1;
    const numbers = [mention.value, ...readings(later)];
    const fits = bases.some((base) => numbers.some((number) => agrees(base, number, sign, next)));
    return fits ? [] : [findingOf(mention, next, direction, bases[0] as number, earlier)];
  });
}

function readings({ figures }: Facts): readonly number[] {
  const all: readonly Values[] = [
    figures.row('new'),
    sumsOf([figures.row('new'), figures.row('carry_in')]),
    figures.row('result_total'),
  ];
  return all[0] ? all.flatMap((values) => [...(values ?? [])]) : [];
}

function agrees(base: number, number: number, sign: number, { unit, value, digits }: Mention): boolean {
  const difference = (number - base) * sign;
  if (unit !== '%') return difference === value;
  return base > 0 && Math.abs((difference / base) * 100 - value) <= 10 ** -(digits.split('.')[1]?.length ?? 0);
}

function findingOf(mention: Mention, said: Mention, direction: string, base: number, { report }: Facts): Found {
  const { passage } = mention.sentence;
  const difference = Math.abs(mention.value - base);
  const exact =
    said.unit === '%' && base > 0 ? `${((difference / base) * 100).toFixed(2)}%` : `${difference}${mention.unit}`;
  const right = mention.value < base ? '减少' : '增加';
  return {
    at: placeOf(passage, mention.from),
    where: whereOf(passage, mention.nearFrom, said.to),
    message: `${report.year}年报告的本年新收是${base}件，本年写${mention.digits}${mention.unit}，应为${right}${exact}，正文写${direction}${said.digits}${said.unit}。请核对。`,
    arithmetic: `${mention.digits} − ${base} = ${mention.value - base}`,
    found: said.value,
    expected: exact,
  };
}
