import { type Command, judge } from '#agencies/commands/asked';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import type { NotAllowed } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { dayOf } from '#store/time';
import { dayTrouble } from '../days.ts';
import type { RequestChannel } from '../types.ts';
import { requestActs } from '../workflow.ts';
import type { Application } from './application.ts';
import { beginRequest, type Filed } from './begin-request.ts';

export interface TakeIn extends Command {
  readonly agency: AgencyId;
  readonly channel: Exclude<RequestChannel, 'internet'>;
  /** the day it was handed in, signed for, or found in the post or the fax machine */
  readonly arrived: Day;
  readonly application: Application;
}

/** 接收申请: what came to the counter, by post or by fax. Ordinary mail and fax wait for the confirmation (第三十一条). */
export function takeIn(registry: Registry, command: TakeIn) {
  const { asker, key, agency, channel, arrived, application } = command;
  const name = channel === 'ordinary' || channel === 'fax' ? 'takeInUnconfirmed' : 'takeIn';

  return act<Filed, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const rule = requestActs[name];
    const allowed = await judge(w, asker, { rule, agency, subject: 'request/new', state: 'none' });
    if (!allowed.ok) return allowed;
    const trouble = dayTrouble(arrived, dayOf(w.instant), '', 'arrived');
    if (trouble) return trouble;

    return beginRequest(registry, w, { agency, asker, act: name, channel, arrived, application });
  });
}
