import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { seal } from '#store/vault/entries';
import { personOf } from '../ids.ts';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第三十条 — 补正: what the applicant wants now; the clock begins anew on the day it arrives. */
export function supplement(registry: Registry, command: OnRequest & { readonly wants: string }): Promise<Outcome> {
  const { agency, request, wants } = command;

  return requestAct(registry, command, 'supplement', async (_request, { w }) => {
    if (!wants.trim()) return refused('请写明补正以后的所需信息。', [regulation(30)], 'wants');
    const owner = { agency, person: personOf(request), at: w.instant };
    await seal(w.tx, registry.ring, { ...owner, entry: 'supplemented', value: wants.trim() });
    return {};
  });
}
