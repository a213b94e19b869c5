import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

/** 退回修改, with what is to be mended. */
export function sendBack(registry: Registry, command: OnRequest & { readonly remarks: string }): Promise<Outcome> {
  return requestAct(registry, command, 'sendBack', () =>
    command.remarks.trim() ? { texts: { remarks: command.remarks } } : refused('请写明要怎样修改。', [], 'remarks'),
  );
}
