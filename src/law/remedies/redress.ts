import { type Citation, litigationLaw, regulation, reviewLaw } from '../citation.ts';
import type { Ruling } from '../ruling.ts';
import { type Contested, reviewFirst } from './review-first.ts';

/** What a letter must say about redress: review before court, or the choice between them. */
export type Redress = 'review-first' | 'review-or-court' | 'none';

/** Letters of procedure decide nothing yet: no redress is printed on them. */
export type ProceduralLetter = 'supplement-notice' | 'extension-notice' | 'consultation' | 'fee-notice';

/**
 * 第五十一条、《行政复议法》第二十三条 — which words on redress a letter of decision carries. `review-first` also for the
 * withheld part of a partial disclosure.
 *
 * > 公民、法人或者其他组织认为行政机关在政府信息公开工作中侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。
 */
export function redressOf(contested: Contested): Ruling<Redress> {
  const first = reviewFirst(contested);
  const optional = isUncertain(contested.decision);
  return {
    value: first.value ? 'review-first' : 'review-or-court',
    because: [...FOR_ALL, ...(first.value ? [reviewLaw(23, 2)] : [litigationLaw(46, 1)])],
    interpreted: optional ? ['review-first-scope', 'optional-remedies'] : ['review-first-scope'],
  };
}

/** 第三十条、第三十二条、第三十三条、第四十二条 — a letter of procedure carries no words on redress (decision optional-remedies). */
export function redressOfProcedure(letter: ProceduralLetter): Ruling<Redress> {
  return { value: 'none', because: [procedures[letter]], interpreted: ['optional-remedies'] };
}

const FOR_ALL: readonly Citation[] = [regulation(51), reviewLaw(20, 1)];
const uncertain: readonly string[] = ['denied.8', 'unable.2', 'notproc.1', 'notproc.2', 'notproc.3'];

const procedures: Record<ProceduralLetter, Citation> = {
  'supplement-notice': regulation(30),
  'extension-notice': regulation(33, 2),
  consultation: regulation(32),
  'fee-notice': regulation(42, 1),
};

function isUncertain(decision: string): boolean {
  return uncertain.includes(decision);
}
