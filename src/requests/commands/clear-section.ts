import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

/** 科室审核: the section that holds the information agrees. */
export function clearSection(registry: Registry, command: OnRequest): Promise<Outcome> {
  return requestAct(registry, command, 'clearSection');
}
