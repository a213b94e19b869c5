import type { Facts } from '../facts/facts.ts';
import type { Mention } from '../facts/mentions.ts';
import { inScope } from '../facts/scope.ts';
import { eitherOf, sumsOf, type Values } from '../facts/values.ts';
import { aboutRequests, type Subject } from './subject.ts';

const NAMES: readonly (readonly [column: string, name: string, words: string])[] = [
  ['natural', '自然人', '自然人|公民个人'],
  ['legal', '法人或其他组织', '法人(?:或|和|及|、)?(?:其他|其它|非法人)组织'],
  ['enterprise', '商业企业', '商业企业'],
  ['research', '科研机构', '科研机构'],
  ['public_welfare', '社会公益组织', '社会公益组织'],
  ['legal_service', '法律服务机构', '法律服务机构'],
];

/** Columns of 表三, as sentences name them. */
export const applicantSubjects: readonly Subject[] = NAMES.map(([column, name, words]) => ({
  id: column,
  name,
  keys: words.split('|').map((one) => one.slice(0, 2)),
  words: new RegExp(
    `(?:${words})(?:提出|提交|申请|的)*(?:政府信息公开|依申请公开|信息公开)?(?:申请)?(?:共|有|为)?#|#(?:申请)?(?:为|是|由|来自|系)(?:${words})(?:提出|提交|申请|的)*$`,
  ),
  values: (facts) => valuesOf(facts, column),
  scope,
}));

/** The sentence may divide what is new, what was handled, or both together with what was carried over. */
function valuesOf({ figures }: Facts, column: string): Values {
  const fresh = figures.applicants('new', column);
  if (!fresh) return null;
  return eitherOf(
    fresh,
    figures.applicants('result_total', column),
    sumsOf([fresh, figures.applicants('carry_in', column)]),
  );
}

function scope({ report }: Facts, mention: Mention): boolean {
  const before = mention.sentence.text.slice(0, mention.from - mention.sentence.from);
  return !/公开[^申]{0,6}#|复议|诉讼|办结|答复|结转/.test(before) && aboutRequests(mention) && inScope(report, mention);
}
