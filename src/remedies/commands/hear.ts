import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type Day, isDay } from '#law/calendar/day';
import { litigationLaw, reviewLaw } from '#law/citation';
import type { OnSubject } from '../subject/act-on.ts';
import { onRemedy } from './on-remedy.ts';

export interface Hear extends OnSubject {
  /** the day of the hearing, which may be still to come */
  readonly on: Day;
  readonly remarks: string;
}

/** 记录听取意见、听证、开庭. */
export function hear(registry: Registry, command: Hear): Promise<Outcome> {
  const { on, remarks } = command;

  return onRemedy(registry, command, 'hear', ({ way, received }) => {
    if (!isDay(on) || on < received) return refused(`日期要在收到通知的 ${received} 以后。`, [], 'on');
    return { data: { on }, texts: { remarks }, under: way === 'review' ? reviewLaw(50) : litigationLaw(54) };
  });
}
