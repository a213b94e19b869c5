import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第四十五条 — 归档. */
export function archive(registry: Registry, command: OnRequest): Promise<Outcome> {
  return requestAct(registry, command, 'archive');
}
