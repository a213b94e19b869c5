import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { withLetter } from '../../letters/issue.ts';
import type { OnSubject } from '../../subject/act-on.ts';
import { onCorrection } from './on-correction.ts';

export interface Transfer extends OnSubject {
  /** 转送 to the agency that may correct it, or 告知 that it must be asked */
  readonly how: 'transferred' | 'directed';
  /** which agency that is */
  readonly to: string;
  readonly notice: string;
}

/** 第四十一条 — what another agency may correct goes there, or whoever demands it is told where to go. */
export function transfer(registry: Registry, command: Transfer): Promise<Outcome> {
  const { how, to, notice } = command;

  return onCorrection(registry, command, 'transfer', (_, around) => {
    if (how !== 'transferred' && how !== 'directed') return refused('请选择转送还是告知。', [regulation(41)], 'how');
    return withLetter(registry, command, around, { act: 'transfer', data: { how }, texts: { to, notice } });
  });
}
