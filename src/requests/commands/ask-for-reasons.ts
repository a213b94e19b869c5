import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第三十五条 — 要求说明理由: of somebody whose applications are many beyond reason. */
export function askForReasons(registry: Registry, command: OnRequest & { readonly why: string }): Promise<Outcome> {
  return requestAct(registry, command, 'askForReasons', ({ reasons }) => {
    if (reasons) return refused('已经要求过说明理由。', [regulation(35)]);
    if (!command.why.trim()) return refused('请写明数量、频次怎样超过合理范围。', [regulation(35)], 'why');
    return { texts: { why: command.why } };
  });
}
