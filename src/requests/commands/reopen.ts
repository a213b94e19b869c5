import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

/** 重新作出决定, after a review or a judgment: a clock of its own; the figures of the year stay as they were. */
export function reopen(registry: Registry, command: OnRequest & { readonly remedy: string }): Promise<Outcome> {
  return requestAct(registry, command, 'reopen', () =>
    /^remedy\/\d{4}-\d+$/.test(command.remedy)
      ? { data: { remedy: command.remedy } }
      : refused('请选择责令重作的复议或者诉讼。', [], 'remedy'),
  );
}
