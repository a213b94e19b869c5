import { regulation } from '#law/citation';
import type { Due } from '../deadlines.ts';
import type { Complaint } from './types.ts';

/** What somebody was given a day for: the account of the agency, or what it must put right. Null where nothing is. */
export function dueOf({ state, asked, decided, putRight }: Complaint): Due<'account' | 'rectification'> | null {
  const because = [regulation(47, 2)];
  if (state === 'asked' && asked) return { kind: 'account', ruling: { value: asked.until, because } };
  if (decided?.until && !putRight) return { kind: 'rectification', ruling: { value: decided.until, because } };
  return null;
}
