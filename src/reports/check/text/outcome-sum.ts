import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import type { Mention } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';
import { claimsOf } from './claims.ts';
import type { Claim } from './subject.ts';

const GRANTED = ['granted+partial', 'granted', 'partial'];
const REST = ['denied', 'unable', 'notproc'];
const REACH = 400;

export const outcomeSum: Rule = {
  id: 'P1.outcomes',
  kind: 'list-sum',
  severity: 'warning',
  under: reportFormat('总体情况与表三'),
  says: '正文里各类办理结果之和等于办结总数',
  run: wrongOutcomeSums,
  examples: {
    right: [
      {
        text: '答复政府信息公开申请81件。予以公开及部分公开42件；不予公开5件；无法提供31件；不予处理1件；其他处理2件。',
      },
      { text: '答复政府信息公开申请81件，其中予以公开40件，不予公开5件。' },
      {
        text: '办结申请82件，其中：予以公开42件；不予公开5件；无法提供31件；不予处理1件；其他处理2件；结转下年度1件。',
      },
    ],
    wrong: [
      {
        text: '答复政府信息公开申请805件。予以公开及部分公开258件；不予公开35件；无法提供265件；不予处理158件；其他处理0件。',
        quote: '答复政府信息公开申请805件',
      },
      {
        text: '办结依申请公开81件，其中：予以公开42件；不予公开5件；无法提供30件；不予处理1件；其他处理2件。',
        quote: '81件',
      },
    ],
  },
};

function wrongOutcomeSums(facts: Facts): readonly Found[] {
  const claims = claimsOf(facts);
  return claims.flatMap((total, i) => {
    if (total.subject.id !== 'result_total') return [];
    const outcomes = outcomesBehind(claims.slice(i + 1, i + 12), total.mention);
    if (!isComplete(outcomes)) return [];
    const sum = outcomes.reduce((all, { mention }) => all + mention.value, 0);
    const kept =
      claims.find(
        ({ subject, mention }) =>
          subject.id === 'carry_out' && mention.sentence.passage === total.mention.sentence.passage,
      )?.mention.value ?? 0;
    return [sum, sum + kept].includes(total.mention.value) ||
      (sum < total.mention.value && !outcomes.some(({ subject }) => subject.id === 'other'))
      ? []
      : [findingOf(total.mention, outcomes, sum)];
  });
}

/** The first of each kind behind the total, close by and in the same part. */
function outcomesBehind(claims: readonly Claim[], total: Mention): readonly Claim[] {
  const kinds = [...GRANTED, ...REST, 'other'];
  return claims.filter(
    ({ subject, mention }, i) =>
      kinds.includes(subject.id) &&
      mention.sentence.passage === total.sentence.passage &&
      mention.from - total.to < REACH &&
      claims.findIndex((other) => other.subject.id === subject.id) === i,
  );
}

function isComplete(outcomes: readonly Claim[]): boolean {
  const ids = outcomes.map(({ subject }) => subject.id);
  return (
    REST.every((id) => ids.includes(id)) &&
    GRANTED.some((id) => ids.includes(id)) &&
    !outcomes.some(({ mention }) => mention.approximate)
  );
}

function findingOf(total: Mention, outcomes: readonly Claim[], sum: number): Found {
  const { passage } = total.sentence;
  return {
    at: placeOf(passage, total.from),
    where: whereOf(passage, total.nearFrom, total.to),
    message: `正文写办结${total.digits}${total.unit}，所列各类结果合计${sum}${total.unit}，相差${Math.abs(total.value - sum)}。请逐项核对。`,
    arithmetic: `${outcomes.map(({ mention }) => mention.digits).join(' + ')} = ${sum}`,
    found: total.value,
    expected: sum,
  };
}
