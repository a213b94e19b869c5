import type { Complaint } from '#remedies/complaints/types';
import type { Tone } from '#ui/tag';

/** What a deadline is for, as the agency complained about reads it. */
export const partWords = { account: '说明情况', rectification: '整改' } as const;

/** How a complaint stands to the agency complained about. */
export function partState({ state, decided, putRight }: Complaint): readonly [Tone, string] {
  if (state === 'asked') return ['amber', '待说明'];
  if (decided?.until) return putRight ? ['green', '已报告整改'] : ['amber', '待整改'];
  return decided ? ['plain', '已处理'] : ['blue', '已说明'];
}
