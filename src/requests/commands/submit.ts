import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { type OnRequest, requestAct } from './request-act.ts';

/** 送审核: the draft goes to the head of the section. */
export function submit(registry: Registry, command: OnRequest): Promise<Outcome> {
  return requestAct(registry, command, 'submit', ({ draft }) =>
    draft ? {} : refused('还没有拟好的答复，不能送审核。', [regulation(36)]),
  );
}
