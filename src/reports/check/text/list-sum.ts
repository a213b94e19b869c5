import { regulation } from '#law/citation';
import { isCount, type Mention, type Sentence } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';
import { listExamples } from './list-sum.examples.ts';
import { type List, listBehind, listsOf } from './lists.ts';

export const listSum: Rule = {
  id: 'P1.list',
  kind: 'list-sum',
  severity: 'warning',
  under: regulation(50, 1, 1),
  says: '正文里分项之和等于总数',
  run: ({ sentences }) =>
    sentences.flatMap((sentence, i) => (sentence.mentions.length > 2 ? wrongSums(sentence, sentences[i - 1]) : [])),
  examples: listExamples,
};

function wrongSums(sentence: Sentence, previous: Sentence | undefined): readonly Found[] {
  const behind = listBehind(previous, sentence);
  return [...(behind ? divided(behind) : []), ...listsOf(sentence).flatMap(divided), ...addedUp(sentence)];
}

/** More than the total is always wrong; less only where the list names every piece, or misses it by next to nothing. */
function divided(list: List): readonly Found[] {
  const sum = list.items.reduce((total, { value }) => total + value, 0);
  const { value } = list.total;
  if (sum === value || basesOf(list).includes(sum)) return [];
  if (sum > value && sum <= Math.max(0, ...basesOf(list))) return [];
  if (sum > value && list.overlapping && !list.items.some((item) => item.value > value)) return [];
  if (sum < value && !list.exhaustive) return [];
  return [findingOf(list.total, list.items, sum, list.total.to + list.total.right.length)];
}

/** What 其中 may also divide: A 件, B 件，其中… speaks of A, of B or of both. */
function basesOf({ total }: List): readonly number[] {
  const before = total.sentence.mentions.filter(
    (one) => one.to <= total.from && one.unit === total.unit && total.from - one.to < CLOSE,
  );
  const values = before.map((one) => one.value);
  return [
    ...values,
    total.value + values.reduce((sum, value) => sum + value, 0),
    ...values.map((value) => value + total.value),
  ];
}

const CLOSE = 40;

function findingOf(total: Mention, items: readonly Mention[], sum: number, to: number): Found {
  const { passage } = total.sentence;
  return {
    at: placeOf(passage, total.from),
    where: whereOf(passage, total.nearFrom, Math.max(to, total.to)),
    message: `总数写${total.digits}${total.unit}，后列各项合计${sum}${total.unit}，相差${Math.abs(sum - total.value)}。请核对总数和各项。`,
    arithmetic: `${items.map(({ digits }) => digits).join(' + ')} = ${sum}`,
    found: total.value,
    expected: sum,
  };
}

const MOST_ITEMS = 40;

/** A 件, B 件, 共计 C 件: C is the sum of what comes right before it, from some item on. */
function addedUp({ mentions, text, from }: Sentence): readonly Found[] {
  if (!/[共合总]计/.test(text)) return [];
  return mentions.flatMap((total, i) => {
    const own = text.slice((mentions[i - 1]?.to ?? from) - from, total.from - from);
    if (!isCount(total) || total.approximate || !/^[，、,]?(?:共计|合计|总计)$/.test(own)) return [];
    const items = itemsBefore(mentions, i);
    if (items.length < 2 || items.some(({ approximate }) => approximate)) return [];
    const sums = items.map((_, k) => items.slice(k).reduce((sum, { value }) => sum + value, 0));
    return sums.includes(total.value)
      ? []
      : [
          {
            ...findingOf(total, items, sums[0] as number, total.to),
            message: `前列各项合计${sums[0]}${total.unit}，共计写${total.digits}${total.unit}。请核对。`,
          },
        ];
  });
}

/** Mentions of the same unit in one breath before a total. */
function itemsBefore(mentions: readonly Mention[], index: number): readonly Mention[] {
  const total = mentions[index] as Mention;
  const items: Mention[] = [];
  for (let i = index - 1; i >= 0 && items.length < MOST_ITEMS; i--) {
    const mention = mentions[i] as Mention;
    if (mention.unit !== total.unit || /其中|[；（]/.test(mention.left)) break;
    if (/）/.test(mention.left)) return [];
    items.unshift(mention);
  }
  return items;
}
