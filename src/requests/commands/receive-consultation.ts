import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第三十二条 — the day the other side received the letter: its fifteen workdays run from there. */
export function receiveConsultation(registry: Registry, command: OnRequest & { readonly n: number }): Promise<Outcome> {
  return requestAct(registry, command, 'receiveConsultation', ({ consultations }) => {
    const one = consultations.find(({ n }) => n === command.n);
    if (!one) return refused('没有这次征求意见。', [], 'n');
    if (one.received) return refused('已经记录过对方收到的日期。', [regulation(32)], 'n');
    return { data: { n: command.n } };
  });
}
