import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第三十一条 — 确认收到: both sides have confirmed, and the day of it is the day of receipt. */
export function confirm(registry: Registry, command: OnRequest): Promise<Outcome> {
  return requestAct(registry, command, 'confirm');
}
