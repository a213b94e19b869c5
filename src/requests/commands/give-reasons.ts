import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第三十五条 — 说明理由. */
export function giveReasons(registry: Registry, command: OnRequest & { readonly reasons: string }): Promise<Outcome> {
  return requestAct(registry, command, 'giveReasons', ({ reasons }) => {
    if (!reasons) return refused('没有要求说明理由。', [regulation(35)]);
    if (reasons.given) return refused('已经说明过理由。', [regulation(35)]);
    if (!command.reasons.trim()) return refused('请写明理由。', [regulation(35)], 'reasons');
    return { texts: { reasons: command.reasons } };
  });
}
