import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { isCount, type Mention, type Sentence } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const LAST_YEAR = /(?:[比较][^，。；]{0,6}(?:上一?年|去年|\d{4}年)(?:度|同期|的)?|同比)[^，。；]{0,8}[（(]?$/;
const CHANGE = /(增长|增加|上升|提高|下降|减少|回落|降低)(?:了|约)?$/;

export const yearOnYear: Rule = {
  id: 'P1.year_on_year',
  kind: 'percentage',
  severity: 'warning',
  under: regulation(50, 1, 1),
  says: '同比的比例与写出的两年件数相符',
  run: ({ sentences }: Facts) => sentences.filter(({ text }) => /[比较]/.test(text)).flatMap(wrongChanges),
  examples: {
    right: [
      { text: '共收到信息公开申请22起，比2023年(31起)下降29%。' },
      { text: '共收到信息公开申请22起，比2023年下降29%。' },
      { text: '公开信息120条，比上年（100条）增长20%。' },
      { text: '公开信息120条，比上年（100条）增加20条。' },
    ],
    wrong: [
      { text: '共收到信息公开申请22起，比2023年(31起)下降39%。', quote: '下降39%' },
      { text: '公开信息120条，比上年（100条）下降20%。', quote: '下降20%' },
      { text: '公开信息120条，比上年（100条）增加30条。', quote: '增加30条' },
    ],
  },
};

/** This year's number, last year's in the words behind it, and the change: N 件，比上年（M 件）增长 p%. */
function wrongChanges({ passage, text, from, mentions }: Sentence): readonly Found[] {
  return mentions.flatMap((change, i): readonly Found[] => {
    const [now, before] = [mentions[i - 2], mentions[i - 1]];
    if (!now || !before || !comparable(now, before, change)) return [];
    if (!LAST_YEAR.test(text.slice(now.to - from, before.from - from))) return [];
    const direction = CHANGE.exec(text.slice(before.to - from, change.from - from))?.[1];
    if (!direction) return [];
    const grows = '增长增加上升提高'.includes(direction);
    const difference = (now.value - before.value) * (grows ? 1 : -1);
    const exact = change.unit === '%' ? (difference / before.value) * 100 : difference;
    const tolerance = change.unit === '%' ? 10 ** -(change.digits.split('.')[1]?.length ?? 0) : 1;
    if (Math.abs(exact - change.value) < tolerance) return [];
    const shown = change.unit === '%' ? `${Math.abs(exact).toFixed(2)}%` : `${Math.abs(exact)}${change.unit}`;
    const right = now.value < before.value ? '减少' : '增加';
    return [
      {
        at: placeOf(passage, change.from),
        where: whereOf(passage, before.from, change.to),
        message: `从${before.digits}${before.unit}到${now.digits}${now.unit}，应为${right}${shown}，正文写${direction}${change.digits}${change.unit}。请核对。`,
        arithmetic: `(${now.digits} − ${before.digits}) ÷ ${before.digits}`,
        found: change.value,
        expected: Number(exact.toFixed(2)),
      },
    ];
  });
}

function comparable(now: Mention, before: Mention, change: Mention): boolean {
  const same = isCount(now) && now.unit === before.unit && before.value > 0;
  return (
    same &&
    !now.approximate &&
    !before.approximate &&
    !change.approximate &&
    (change.unit === '%' || change.unit === now.unit)
  );
}
