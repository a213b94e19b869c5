import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { suggestionTrouble } from '../releases/may.ts';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第四十四条第二款 — why an applicant thinks that everybody should have the information. */
export const releaseGrounds = {
  interests: '涉及公众利益调整',
  knowledge: '需要公众广泛知晓',
  participation: '需要公众参与决策',
} as const;

export type ReleaseGround = keyof typeof releaseGrounds;

export interface SuggestRelease extends OnRequest {
  readonly ground: ReleaseGround;
  /** more about it; may be empty */
  readonly words: string;
}

/** 建议主动公开: by the applicant, or by a clerk who got it on paper. */
export function suggestRelease(registry: Registry, command: SuggestRelease): Promise<Outcome> {
  const { ground, words } = command;

  return requestAct(registry, command, 'suggestRelease', (request) => {
    const trouble = suggestionTrouble(request);
    if (trouble) return trouble;
    if (!Object.hasOwn(releaseGrounds, ground))
      return refused('请选择为什么建议主动公开。', [regulation(44, 2)], 'ground');
    return { data: { ground }, texts: { words } };
  });
}
