import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { type Day, isDay } from '#law/calendar/day';
import { withLetter } from '../../letters/issue.ts';
import type { OnSubject } from '../../subject/act-on.ts';
import { onComplaint } from './on-complaint.ts';

export interface AskAccount extends OnSubject {
  /** by when the account is wanted */
  readonly until: Day;
  /** what the agency is asked. It reads this, and not who complained. */
  readonly question: string;
}

/** 要求说明情况: the agency complained about is told what is complained of, in the supervisor's words. */
export function askAccount(registry: Registry, command: AskAccount): Promise<Outcome> {
  const { until, question } = command;

  return onComplaint(registry, command, 'askAccount', (_, around) =>
    withLetter(registry, command, around, {
      act: 'askAccount',
      data: { until: isDay(until) ? until : '' },
      texts: { question },
    }),
  );
}
