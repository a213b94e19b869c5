import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { litigationLaw } from '#law/citation';
import type { OnSubject } from '../subject/act-on.ts';
import { onRemedy } from './on-remedy.ts';

export interface Appeal extends OnSubject {
  readonly by: 'plaintiff' | 'agency';
  /** the court of second instance and its number of the case */
  readonly body: string;
  readonly caseNumber: string;
}

/** 记录上诉: the second instance is part of the same case, and no result stands until it has decided. */
export function appeal(registry: Registry, command: Appeal): Promise<Outcome> {
  const { by, body, caseNumber } = command;

  return onRemedy(registry, command, 'appeal', ({ way, instance }) => {
    if (way === 'review')
      return refused('对复议决定不服的，向人民法院起诉，另行登记为复议后起诉。', [litigationLaw(45)]);
    if (instance === 2) return refused('这件诉讼已经是第二审。', [litigationLaw(85)]);
    if (by !== 'plaintiff' && by !== 'agency') return refused('请选择是谁上诉。', [], 'by');
    if (!body.trim()) return refused('请填写第二审人民法院。', [], 'body');
    return { data: { by }, texts: { body, caseNumber } };
  });
}
