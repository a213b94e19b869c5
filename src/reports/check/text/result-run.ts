import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { isCount, type Mention } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';
import { claimsOf } from './claims.ts';
import type { Claim } from './subject.ts';

const FIRST = new Set(['granted', 'granted+partial']);
const LAST = /^(?:[、；，])?其[他它余]/;
const NESTED = /其中|（(?:含|其中)|包括|此外|[另还]有/;
const SHORTEST = 3;

export const resultRun: Rule = {
  id: 'P1.result_run',
  kind: 'list-sum',
  severity: 'warning',
  under: reportFormat('总体情况与表三'),
  says: '正文里从“予以公开”到“其他”逐类列出的结果，合起来等于收到或办结的件数',
  run: wrongRuns,
  examples: {
    right: [
      { text: '受理政府信息公开申请15件。同意公开的有1件，部分公开的有3件，已公开的有3件，其他情况8件。' },
      { text: '受理政府信息公开申请15件，1件结转下年度。同意公开1件，部分公开3件，其他情况10件。' },
      { text: '受理政府信息公开申请15件，上年结转2件。同意公开1件，部分公开3件，其他情况13件。' },
      {
        text: '收到公开申请15件、上一年度结转2件。予以公开9件，部分公开1件，其他处理1件，结转下年度继续办理6件。',
      },
      { text: '受理政府信息公开申请15件。予以公开9件（含自然人3件），其他6件。' },
      { text: '受理政府信息公开申请约15件。同意公开1件，部分公开3件，其他情况8件。' },
      { text: '公开信息15条，其中政策文件3条，其他5条。受理政府信息公开申请15件。' },
    ],
    wrong: [
      {
        text: '受理政府信息公开申请15件。同意公开的有1件，部分公开的有3件，已公开的有3件，其他情况（不存在、非本部门掌握）7件。',
        quote: '同意公开的有1件',
      },
    ],
  },
};

function wrongRuns(facts: Facts): readonly Found[] {
  const claims = claimsOf(facts);
  return claims.flatMap((first) => {
    if (!FIRST.has(first.subject.id)) return [];
    const run = runFrom(first.mention);
    const totals = run ? totalsBefore(claims, first) : [];
    const sum = run?.reduce((all, { value }) => all + value, 0) ?? 0;
    return run && totals.length && !totals.includes(sum) ? [findingOf(run, sum, totals[0] as number)] : [];
  });
}

/** From the first result to 其他, one after the other; null where something else stands between them. */
function runFrom(first: Mention): readonly Mention[] | null {
  const { mentions, passage } = first.sentence;
  const run = [first];
  for (const mention of mentions.slice(mentions.indexOf(first) + 1)) {
    if (mention.unit === '%') continue;
    const gap = passage.text.slice((run.at(-1) as Mention).to, mention.from);
    if (mention.approximate || mention.unit !== first.unit || !isCount(mention) || NESTED.test(gap)) return null;
    run.push(mention);
    if (LAST.test(gap)) return run.length < SHORTEST ? null : run;
  }
  return null;
}

/** What the text says before of applications received, carried over and handled, in every way it may be added up. */
function totalsBefore(claims: readonly Claim[], { mention: { from, sentence } }: Claim): readonly number[] {
  const near = claims.filter((one) => one.mention.sentence.passage === sentence.passage);
  const values = (id: string) => near.filter(({ subject }) => subject.id === id).map(({ mention }) => mention);
  const before = (id: string) => values(id).filter((mention) => mention.from < from);
  const [fresh, handled] = [before('new'), before('result_total')];
  if ([...fresh, ...handled].some(({ approximate }) => approximate)) return [];
  const carried = [0, ...values('carry_in').map(({ value }) => value)];
  const left = [0, ...values('carry_out').map(({ value }) => -value)];
  const received = fresh.flatMap(({ value }) => carried.flatMap((more) => left.map((less) => value + more + less)));
  return [...received, ...handled.map(({ value }) => value)];
}

function findingOf(run: readonly Mention[], sum: number, total: number): Found {
  const [first, last] = [run[0] as Mention, run.at(-1) as Mention];
  const { passage } = first.sentence;
  return {
    at: placeOf(passage, first.from),
    where: whereOf(passage, first.nearFrom, last.to),
    message: `所列各类结果合计${sum}${first.unit}，前面写的申请是${total}${first.unit}，相差${Math.abs(total - sum)}。请逐项核对。`,
    arithmetic: `${run.map(({ digits }) => digits).join(' + ')} = ${sum}`,
    found: sum,
    expected: total,
  };
}
