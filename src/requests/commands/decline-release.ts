import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { declineTrouble } from '../releases/may.ts';
import { type OnRequest, requestAct } from './request-act.ts';

/** 不采纳主动公开的建议; whoever suggested it is told why. */
export function declineRelease(
  registry: Registry,
  command: OnRequest & { readonly reasons: string },
): Promise<Outcome> {
  return requestAct(registry, command, 'declineRelease', (request) => {
    const trouble = declineTrouble(request);
    if (trouble) return trouble;
    if (!command.reasons.trim()) return refused('请写明为什么不采纳，建议人会看到。', [regulation(44, 2)], 'reasons');
    return { texts: { reasons: command.reasons } };
  });
}
