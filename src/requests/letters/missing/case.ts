import { type Citation, feeMeasures, regulation } from '#law/citation';
import type { Missing } from '../missing.ts';
import type { DecisionFacts } from '../types.ts';

/** What must have happened before this may be decided. */
export function missingOfCase(facts: DecisionFacts): readonly Missing[] {
  return rules.flatMap((rule) => rule(facts) ?? []);
}

type Rule = (facts: DecisionFacts) => Missing | null;

const rules: readonly Rule[] = [
  ({ request }) => (request.received ? null : act('还没有确定收到申请之日', 'confirm', regulation(31))),

  ({ kind }) =>
    kind.startsWith('other.') ? { ...act(ENDED, 'kind', regulation(30), feeMeasures(6)), mend: 'draft' } : null,

  ({ request: { consultations } }) => {
    const open = consultations.filter(({ answered }) => !answered).length;
    return open ? act(`有${open}次征求意见还没有结果`, 'answerConsultation', regulation(32), regulation(34)) : null;
  },

  ({ request: { fee } }) => (fee && !fee.paid ? act('信息处理费还没有缴纳', 'pay', feeMeasures(6)) : null),

  ({ kind, request: { searches } }) =>
    kind === 'unable.1.not_held' && searches === 0
      ? act('没有检索记录，不能答复信息不存在', 'search', regulation(36, undefined, 4))
      : null,

  (facts) =>
    protectsThirdParty(facts) && !thirdParties(facts).some(({ answered }) => answered)
      ? act('没有书面征求第三方的意见', 'consult', regulation(32))
      : null,

  (facts) =>
    protectsThirdParty(facts) && allAgree(facts)
      ? { ...act('第三方同意公开，不能以保护第三方合法权益为由不予公开', 'kind', regulation(15)), mend: 'draft' }
      : null,

  ({ kind, request: { supplement } }) =>
    kind === 'unable.3' && !supplement?.supplemented
      ? act('没有收到过补正，不能答复补正后仍不明确', 'askToSupplement', regulation(30))
      : null,

  ({ kind, request: { reasons } }) =>
    kind === 'notproc.4' && !reasons ? act('还没有要求申请人说明理由', 'askForReasons', regulation(35)) : null,
];

const ENDED = '逾期不补正、逾期不缴费、撤回申请的，由相应的步骤记录并告知，不签发答复';

function act(says: string, field: string, ...because: readonly Citation[]): Missing {
  return { says, because, mend: 'case', field };
}

function protectsThirdParty({ kind, grounds }: DecisionFacts): boolean {
  return kind === 'denied.4' || (kind === 'partial' && Boolean(grounds?.includes('denied.4')));
}

function thirdParties({ request }: DecisionFacts) {
  return request.consultations.filter(({ of }) => of === 'thirdParty');
}

function allAgree(facts: DecisionFacts): boolean {
  const asked = thirdParties(facts).filter(({ answered }) => answered);
  return asked.length > 0 && asked.every(({ opinion }) => opinion === 'agrees');
}
