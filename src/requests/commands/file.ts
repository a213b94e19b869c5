import { type Command, judge } from '#agencies/commands/asked';
import { agencyById } from '#agencies/queries';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { type Done, type NotAllowed, refused } from '#journal/types';
import { dayOf } from '#store/time';
import { type Attachment, attachmentsTrouble } from '../application/attachments.ts';
import { requestActs } from '../workflow.ts';
import type { Application } from './application.ts';
import { beginRequest } from './begin-request.ts';
import { withQueryCode } from './query-code.ts';

export interface File extends Command {
  readonly agency: AgencyId;
  readonly application: Application;
  readonly attachments?: readonly Attachment[];
}

/** 网上提交申请: the sending is the applicant's confirmation; the agency's follows (第三十一条第三项). */
export async function file(registry: Registry, { asker, key, agency, application, attachments = [] }: File) {
  const trouble = attachmentsTrouble(attachments);
  if (trouble) return trouble;

  const outcome = await act<Done, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const stands = await agencyById(w.tx, agency);
    if (stands?.state !== 'active') return refused('这个机关不存在或者已经撤销，不能向它提交申请。');
    const rule = requestActs.file;
    const allowed = await judge(w, asker, { rule, agency, subject: 'request/new', state: 'none' });
    if (!allowed.ok) return allowed;

    return beginRequest(registry, w, {
      ...{ agency, asker, act: 'file', channel: 'internet' },
      ...{ arrived: dayOf(w.instant), application, attachments },
    });
  });
  return withQueryCode(registry, agency, outcome);
}
