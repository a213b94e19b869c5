import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type Day, isDay } from '#law/calendar/day';
import { type Citation, litigationLaw, reviewLaw } from '#law/citation';
import type { Order } from '#requests/types';
import type { OnSubject } from '../subject/act-on.ts';
import type { Remedy } from '../types.ts';
import { onRemedy } from './on-remedy.ts';

/** 责令重新作出, 责令履行: about the request that was contested, by the day that the paper names, if it names one. */
export function orderRedo(registry: Registry, command: OnSubject & { readonly until: Day | null }): Promise<Outcome> {
  const { until } = command;

  return onRemedy(registry, command, 'orderRedo', (remedy) => {
    const order = orderOf(remedy);
    if (!order) return refused('只有撤销和责令履行的，才有重新办理。', [reviewLaw(64), reviewLaw(66)]);
    if (!remedy.about) return refused('这件复议、诉讼没有对应的申请。');
    if (until !== null && !isDay(until)) return refused('期限要写成 2026-03-02 的样子。', [], 'until');
    return { data: { order, until }, under: articles[order] };
  });
}

/** What the result that stands can order. */
export function orderOf({ way, counted }: Remedy): Order | null {
  if (counted?.result === 'revoked') return way === 'review' ? 'redoByReview' : 'redoByCourt';
  if (counted?.result === 'ordered-to-act') return way === 'review' ? 'actByReview' : 'actByCourt';
  return null;
}

/** Under which article each is ordered. */
export const articles: Readonly<Record<Order, Citation>> = {
  redoByReview: reviewLaw(64, 1),
  actByReview: reviewLaw(66),
  redoByCourt: litigationLaw(70),
  actByCourt: litigationLaw(72),
};
