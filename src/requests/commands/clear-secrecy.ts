import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第十七条 — 法制、保密审查 before anything is given out. */
export function clearSecrecy(registry: Registry, command: OnRequest): Promise<Outcome> {
  return requestAct(registry, command, 'clearSecrecy');
}
