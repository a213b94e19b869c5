import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

/** 签发答复. */
export function answer(registry: Registry, command: OnRequest): Promise<Outcome> {
  return requestAct(registry, command, 'answer');
}
