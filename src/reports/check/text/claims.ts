import type { Facts } from '../facts/facts.ts';
import { isCount, type Mention } from '../facts/mentions.ts';
import { inScope } from '../facts/scope.ts';
import { applicantSubjects } from './applicants.ts';
import { flowSubjects } from './flow.ts';
import { tableTwoSubjects } from './normative.ts';
import { remedySubjects } from './remedies.ts';
import { resultSubjects } from './results.ts';
import { type Claim, type Subject, wordsAround } from './subject.ts';

const subjects: readonly Subject[] = [
  ...resultSubjects,
  ...remedySubjects,
  ...flowSubjects,
  ...applicantSubjects,
  ...tableTwoSubjects,
];

/** A word that some subject needs: most numbers of a report have none of them near. */
const WORTH_A_LOOK =
  /申请|依申请|办结|办理|办复|答复|结转|转结|顺延|转下|转至|转入|复议|诉讼|规范性文件|决定|自然人|公民|法人|企业|机构|组织|受理|收到|不[予同]|予以公开|部分公开|全部公开|同意公开|无法|处理|维持|纠|审结|审理|秘密|稳定|权益|事务|过程性|案卷|查询|不掌握|现成|明确|废止|有效|处罚|强制|其[他它]/;
const UNITS = new Set(['件', '条', '起', '宗', '次', '件次', '份', '例', '项', '个']);

const found = new WeakMap<Facts, readonly Claim[]>();

/** Every number of the narrative that repeats a figure of the tables. */
export function claimsOf(facts: Facts): readonly Claim[] {
  const known = found.get(facts);
  if (known) return known;
  const claims = facts.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => claimOf(facts, mention) ?? []),
  );
  found.set(facts, claims);
  return claims;
}

const hasKey = ({ keys }: Subject, words: string) => keys.some((key) => words.includes(key));

function claimOf(facts: Facts, mention: Mention): Claim | null {
  if (!isCount(mention) || !UNITS.has(mention.unit)) return null;
  const words = wordsAround(mention);
  if (!WORTH_A_LOOK.test(words)) return null;
  const subject = subjects.find(
    (one) => hasKey(one, words) && one.words.test(words) && (one.only?.(facts, mention) ?? true),
  );
  if (!subject) return null;
  return {
    mention,
    subject,
    inScope: subject.scope
      ? subject.scope(facts, mention) && scopeOfAll(facts, mention, subject)
      : inScope(facts.report, mention),
  };
}

/** Results name words (信访, 登记) that the common scope keeps out; what remains of it holds for them too. */
function scopeOfAll(facts: Facts, mention: Mention, subject: Subject): boolean {
  if (!resultSubjects.includes(subject)) return true;
  return inScope(facts.report, { ...mention, near: '', right: '' });
}
