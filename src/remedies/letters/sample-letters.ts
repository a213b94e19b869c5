import { sampleFacts } from '#agencies/facts/sample-facts';
import { sampleBureau } from '#requests/letters/sample-letters';
import type { Letter } from '#requests/letters/types';
import { type LetterKind, letterKinds } from './kinds.ts';
import { letterOf } from './letter.ts';
import type { ComplaintFacts, FactsOf } from './types.ts';

const { review, court } = sampleBureau;

/** The 主管部门 of 青禾县. */
const office = sampleFacts('青禾县人民政府办公室', {
  ...{ kind: 'governmentOffice', codeWord: '青政办', review, court },
  office: { ...sampleBureau.office, name: '政务公开股', address: '青禾县青禾大道1号', phone: '000-0000101' },
});

/** A complaint of 2 March 2026 about a request, for tests. */
const complaint: ComplaintFacts = {
  ...{ agency: office, number: '青政办公开投诉〔2026〕1号', day: '2026-03-23', dated: true },
  ...{ about: sampleBureau, ground: 'handling', received: '2026-03-02', request: '青民依申〔2026〕7号' },
};

/** Facts for every kind of letter about a complaint or a demand. */
export const sampleFactsOf: FactsOf = {
  accountRequest: {
    ...complaint,
    question: '这件申请的办理经过，特别是答复书没有写明不予公开理由的原因\n检索了哪些档案',
    until: '2026-04-03',
  },
  supervisionNotice: {
    ...complaint,
    ...{ measure: 'rectify', until: '2026-04-24', told: true },
    order: '答复书没有写明不予公开的理由，不符合规定。重新作出答复，并组织工作人员学习答复书的写法',
  },
  complaintAnswer: {
    ...complaint,
    ...{ name: '张某某', measure: 'rectify', until: '2026-04-24' },
    answer: '青禾县民政局的答复书没有写明不予公开的理由。本机关已经要求它重新作出答复',
  },
  correctionNotice: {
    ...{ agency: sampleBureau, number: '青民公开更正〔2026〕3号', day: '2026-03-23', dated: true },
    ...{ to: { name: '张某某', kind: 'natural' }, received: '2026-03-02', outcome: 'keep-and-tell' },
    about: '2025年低保公示名单中的保障人口',
    finding: '查阅了公示名单和审核确认表，两处的保障人口都是3人',
    notice: '公示名单与审核确认表一致，所附户口簿的登记晚于公示之日',
    ...{ competent: '', passedOn: false },
  },
};

export const everyLetter: readonly Letter[] = (Object.keys(letterKinds) as LetterKind[]).map((kind) =>
  sampleLetter(kind),
);

export function sampleLetter<K extends LetterKind>(kind: K, more: Partial<FactsOf[K]> = {}): Letter {
  return letterOf(kind, { ...sampleFactsOf[kind], ...more });
}
