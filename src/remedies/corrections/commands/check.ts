import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import {
  type AfterCorrectionDemand,
  afterCorrectionDemand,
  type CorrectionDemand,
} from '#law/regulation/art-41-correction';
import type { OnSubject } from '../../subject/act-on.ts';
import type { CorrectionAct } from '../workflow.ts';
import { onCorrection } from './on-correction.ts';

export interface Check extends OnSubject {
  readonly checked: Required<CorrectionDemand>;
  /** what was looked into, and what was found */
  readonly finding: string;
}

type Found = Extract<CorrectionAct, 'findTrue' | 'findUnfounded' | 'findNotOurs'>;

/** 审核: four questions, and Article 41 says what follows. */
export function check(registry: Registry, command: Check): Promise<Outcome> {
  const { checked, finding } = command;
  const { value: next, because } = afterCorrectionDemand(checked);

  if (next === 'check') throw new RangeError('whether it is true was not said');

  return onCorrection(registry, command, acts[next], () =>
    finding.trim()
      ? { data: { next, ...checked }, texts: { finding } }
      : refused('请写明审核了什么、查明了什么。', because, 'finding'),
  );
}

const acts: Record<Exclude<AfterCorrectionDemand, 'check'>, Found> = {
  'correct-and-tell': 'findTrue',
  'keep-and-tell': 'findUnfounded',
  'not-a-correction': 'findUnfounded',
  'transfer-or-direct': 'findNotOurs',
};
