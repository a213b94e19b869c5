import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { type OnRequest, requestAct } from './request-act.ts';

export const ratings = { 1: '很不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '很满意' } as const;

/** 评价办理, once. */
export function rate(
  registry: Registry,
  command: OnRequest & { readonly rating: number; readonly words: string },
): Promise<Outcome> {
  return requestAct(registry, command, 'rate', ({ rated }) => {
    if (rated) return refused('已经评价过，只能评价一次。', [regulation(46)], 'rating');
    if (!Object.hasOwn(ratings, command.rating)) return refused('请选择一种评价。', [regulation(46)], 'rating');
    return { data: { rating: command.rating }, texts: { words: command.words } };
  });
}
