import type { Registry } from '#agencies/types';
import { type NotAllowed, type Outcome, refused } from '#journal/types';
import { type Day, isDay } from '#law/calendar/day';
import { inForceSince } from '#law/in-force';
import type { OnSubject } from '../subject/act-on.ts';
import { contested, procedures, type Remedy, ways } from '../types.ts';
import { isResultOf } from './note-outcome.ts';
import { onRemedy } from './on-remedy.ts';

/** Facts that a clerk can have got wrong. */
export const amendable = {
  way: '复议还是诉讼',
  procedure: '复议程序',
  contested: '争议的事项',
  received: '收到通知之日',
  result: '结果',
} as const;

export interface Amend extends OnSubject {
  readonly field: keyof typeof amendable;
  readonly now: string;
  readonly reason: string;
}

/** 更正记录: which fact, what it was, what it is, why; by another than whoever recorded it. */
export function amend(registry: Registry, command: Amend): Promise<Outcome> {
  const { field, now, reason } = command;

  return onRemedy(registry, command, 'amend', (remedy, { day }) => {
    if (!Object.hasOwn(amendable, field)) return refused('请选择要更正的事项。', [], 'field');
    const trouble = whyNot(remedy, field, now, day);
    if (trouble) return trouble;
    if (!reason.trim()) return refused('请写明更正的理由。', [], 'reason');
    return { data: { field, old: oldOf(remedy, field), now }, texts: { reason } };
  });
}

function oldOf(remedy: Remedy, field: keyof typeof amendable): string | null {
  return field === 'result' ? (remedy.outcomes.at(-1)?.result ?? null) : remedy[field];
}

function whyNot(remedy: Remedy, field: keyof typeof amendable, now: string, day: Day): NotAllowed | null {
  const wrong = refused(`“${amendable[field]}”不能改成“${now}”。`, [], 'now');
  if (field === 'received') return isDay(now) && now <= day && now >= sinceOf(remedy.way) ? null : wrong;
  if (field === 'contested') return Object.hasOwn(contested, now) ? null : wrong;
  if (field === 'procedure') return remedy.way === 'review' && Object.hasOwn(procedures, now) ? null : wrong;
  if (field === 'result') return remedy.outcomes.length && isResultOf(remedy, now) ? null : wrong;
  if (!Object.hasOwn(ways, now) || remedy.received < sinceOf(now)) return wrong;
  const changes = (now === 'review') !== (remedy.way === 'review');
  return changes && remedy.outcomes.length
    ? refused('已经记录结果的，不能在复议和诉讼之间更改。请作废以后重新登记。', [], 'now')
    : null;
}

function sinceOf(way: string): Day {
  return inForceSince[way === 'review' ? 'reviewLaw' : 'litigationLaw'];
}
