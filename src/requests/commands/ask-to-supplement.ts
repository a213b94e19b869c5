import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { regulation } from '#law/citation';
import { type OnRequest, requestAct } from './request-act.ts';

export interface AskToSupplement extends OnRequest {
  /** what is unclear, and how to mend it */
  readonly items: string;
  /** the last day for the applicant; the law leaves its length to the agency */
  readonly ends: Day;
}

/** 第三十条 — 要求补正: once, saying all that is unclear. After seven workdays it is late, and said so, not forbidden. */
export function askToSupplement(registry: Registry, command: AskToSupplement): Promise<Outcome> {
  return requestAct(registry, command, 'askToSupplement', ({ supplement }, { day }) => {
    if (supplement) return refused('补正只能要求一次，已经要求过。', [regulation(30)]);
    if (!command.items.trim()) return refused('请写明需要补正的事项。', [regulation(30)], 'items');
    if (command.ends <= day) return refused('补正期限要在告知之日以后，留出合理的时间。', [regulation(30)], 'ends');
    return { data: { ends: command.ends }, texts: { items: command.items } };
  });
}
