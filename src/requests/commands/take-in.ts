import { type Command, judge } from '#agencies/commands/asked';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import type { Done, NotAllowed } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { dayOf } from '#store/time';
import { type Attachment, attachmentsTrouble } from '../application/attachments.ts';
import { dayTrouble } from '../days.ts';
import type { RequestChannel } from '../types.ts';
import { requestActs } from '../workflow.ts';
import type { Application } from './application.ts';
import { beginRequest } from './begin-request.ts';
import { withQueryCode } from './query-code.ts';

export interface TakeIn extends Command {
  readonly agency: AgencyId;
  readonly channel: Exclude<RequestChannel, 'internet'>;
  /** the day it was handed in, signed for, or found in the post or the fax machine */
  readonly arrived: Day;
  readonly application: Application;
  /** the original, as it was scanned */
  readonly attachments?: readonly Attachment[];
}

/** 接收申请: what came to the counter, by post or by fax. Ordinary mail and fax wait for the confirmation (第三十一条). */
export async function takeIn(registry: Registry, command: TakeIn) {
  const { asker, key, agency, channel, arrived, application, attachments = [] } = command;
  const name = channel === 'ordinary' || channel === 'fax' ? 'takeInUnconfirmed' : 'takeIn';
  const wrong = attachmentsTrouble(attachments);
  if (wrong) return wrong;

  const outcome = await act<Done, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const rule = requestActs[name];
    const allowed = await judge(w, asker, { rule, agency, subject: 'request/new', state: 'none' });
    if (!allowed.ok) return allowed;
    const trouble = dayTrouble(arrived, dayOf(w.instant), '', 'arrived');
    if (trouble) return trouble;

    return beginRequest(registry, w, { agency, asker, act: name, channel, arrived, application, attachments });
  });
  return withQueryCode(registry, agency, outcome);
}
