import { feeMeasures } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import { phrasesIn } from '../facts/phrases.ts';
import type { Found, Rule } from '../rule.ts';

const FEE =
  /(?:收取|共收)(?:的)?(?:政府信息公开)?信息处理费(?:共计?|合计|总计|金额|总额|为)*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万?)元/g;
const WAN = 10_000;

export const fee: Rule = {
  id: 'P6.fee',
  kind: 'text-table',
  severity: 'warning',
  under: feeMeasures(),
  says: '收取的信息处理费计入表二“行政事业性收费”，不多于它',
  run: moreThanCharged,
  examples: {
    right: [
      { text: '本年度收取信息处理费300元。', cells: { 'T2.charges.amount': '0.03' } },
      { text: '本年度收取信息处理费320元。', cells: { 'T2.charges.amount': '0.03' } },
      { text: '本年度收取信息处理费0元。' },
      { text: '2023年收取信息处理费300元。' },
      { text: '本年度收取信息处理费300元。', cells: { 'T2.charges.amount': null } },
    ],
    wrong: [
      { text: '本年度共收取信息处理费1,300元。', quote: '1,300元' },
      { text: '收取信息处理费0.17万元。', cells: { 'T2.charges.amount': '0.1' }, quote: '0.17万元' },
    ],
  },
};

/** Certain only where the table states an amount that, rounded as it is, cannot hold the fee. */
function moreThanCharged({ report: { cells, year }, passages }: Facts): readonly Found[] {
  const meaning = cells.get('T2.charges.amount')?.meaning;
  if (meaning?.kind !== 'number') return [];
  const half = 10 ** -(meaning.digits.split('.')[1]?.length ?? 0) / 2;
  const rounding = Number(meaning.digits) === 0 ? 0 : half;
  return phrasesIn(passages, FEE).flatMap(({ passage, from, to, words, sentence }) => {
    const [, whole = '', decimals = '', wan] = new RegExp(FEE.source).exec(words) ?? [];
    const yuan = Number(whole.replaceAll(',', '') + decimals) * (wan ? WAN : 1);
    const named = /(\d{4})年/.exec(sentence)?.[1];
    if ((named && Number(named) !== year) || yuan <= (Number(meaning.digits) + rounding) * WAN) return [];
    return [
      {
        at: placeOf(passage, from),
        where: whereOf(passage, from, to),
        message: `正文写“${words}”，表二“行政事业性收费”为${meaning.digits}万元。信息处理费属于行政事业性收费，请核对两处金额和单位。`,
        found: yuan,
        expected: meaning.digits,
      },
    ];
  });
}
