import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { isCount, type Mention, type Sentence } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const LOOK_BACK = 4;
const MOST_NUMBERS = 80;

export const share: Rule = {
  id: 'P1.share',
  kind: 'percentage',
  severity: 'warning',
  under: regulation(50, 1, 1),
  says: '占比等于件数除以总数（四舍五入和截尾都可以）',
  run: wrongShares,
  examples: {
    right: [
      { text: '主动公开政府信息425条。各部门公开303条，占71.3%。各乡镇公开122条，占28.7%。' },
      { text: '答复申请805件。不予公开35件，占4.34%；不予处理158件，占19.6%。' },
      { text: '答复申请805件。不予公开35件，占4.35%。' },
      { text: '公开财政信息35条，占全县的12%。' },
      { text: '公开信息35条，占比提高3.2%。' },
      { text: '现场咨询1600人次，占32.65%；电话咨询3200人次，占65.31%，网上咨询100人次，占2.04%。' },
      { text: '公开信息约300条，其中工作动态100条，占31%。' },
    ],
    wrong: [
      { text: '答复申请805件。予以公开258件，占33.9%；不予公开35件，占4.34%。', quote: '予以公开258件，占33.9%' },
      { text: '主动公开政府信息425条，其中规划类21条，占9.4%；其他404条，占95.1%。', quote: '占9.4%' },
    ],
  },
};

function wrongShares({ sentences }: Facts): readonly Found[] {
  return sentences.flatMap((sentence, i) =>
    sentence.mentions.some(({ unit }) => unit === '%')
      ? sharesIn(sentence, sentences.slice(Math.max(0, i - LOOK_BACK), i))
      : [],
  );
}

/** A share is wrong when no number of its kind named up to there, nor the sum of its list, can be what it was taken of. */
function sharesIn(sentence: Sentence, earlier: readonly Sentence[]): readonly Found[] {
  const { passage, mentions } = sentence;
  if (mentions.length > MOST_NUMBERS) return [];
  const near = earlier.filter((one) => one.passage === passage).flatMap((one) => one.mentions.slice(-MOST_NUMBERS));
  return mentions.flatMap((percent, i) => {
    const part = mentions[i - 1];
    if (!part || !isShare(passage.text, part, percent)) return [];
    const shared = mentions.filter((one, k) => mentions[k + 1]?.unit === '%' && one.unit === part.unit);
    const wholes = [...near, ...mentions].filter(
      (one) => one.unit === part.unit && one !== part && one.value >= part.value,
    );
    const bases = [...wholes.map(({ value }) => value), shared.reduce((sum, { value }) => sum + value, 0)];
    const told = [...near, ...mentions.slice(0, i)].filter((one) => one.unit === part.unit && !shared.includes(one));
    if (told.length === 0 || told.some(({ approximate }) => approximate)) return [];
    return bases.some((base) => fits(part.value, base, percent)) ? [] : [findingOf(part, percent, told)];
  });
}

/** 占 N% with nothing said of what: 占全市的 N%, 占比提高 N% speak of something else. */
function isShare(text: string, part: Mention, percent: Mention): boolean {
  if (!isCount(part) || part.approximate || percent.approximate) return false;
  const between = text.slice(part.to, percent.from);
  return /^[，,、（(]?(?:约)?占(?:比|总数|总量)?(?:的|为|达)?$/.test(between) && !/^(?:以上|左右)/.test(percent.right);
}

function fits(part: number, whole: number, { value, digits }: Mention): boolean {
  const unit = 10 ** -(digits.split('.')[1]?.length ?? 0);
  return whole > 0 && Math.abs((part / whole) * 100 - value) < unit;
}

function findingOf(part: Mention, percent: Mention, told: readonly Mention[]): Found {
  const { passage } = part.sentence;
  const whole = told.findLast(({ value }) => value >= part.value) ?? told.at(-1) ?? part;
  const exact = ((part.value / whole.value) * 100).toFixed(2);
  return {
    at: placeOf(passage, part.from),
    where: whereOf(passage, part.nearFrom, percent.to),
    message: `占比写${percent.digits}%，前文没有哪个总数能得出这个比例；按${whole.digits}${whole.unit}计算应为${exact}%。请核对件数、总数和比例。`,
    arithmetic: `${part.digits} ÷ ${whole.digits} = ${exact}%`,
    found: percent.value,
    expected: Number(exact),
  };
}
