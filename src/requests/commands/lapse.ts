import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第三十条 — 逾期不补正，视为放弃申请: what the clock does on the day after the last. */
export function lapse(registry: Registry, command: OnRequest): Promise<Outcome> {
  return requestAct(registry, command, 'lapse', ({ supplement }, { day }) =>
    supplement && day > supplement.ends ? {} : refused('补正期限还没有过。', [regulation(30)]),
  );
}
