import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { regulation } from '#law/citation';
import { answerDueOf } from '../deadlines.ts';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第三十五条 — 确定延迟答复的合理期限: the reasons are reasonable, the time of Article 33 does not suffice. */
export function defer(registry: Registry, command: OnRequest & { readonly until: Day }): Promise<Outcome> {
  return requestAct(registry, command, 'defer', (request, { calendar }) => {
    if (!request.reasons?.given) return refused('申请人还没有说明理由。', [regulation(35)]);
    const due = answerDueOf(request, calendar).value;
    if (command.until <= due) return refused(`延迟以后的期限要晚于现在的期限 ${due}。`, [regulation(35)], 'until');
    return { data: { until: command.until } };
  });
}
