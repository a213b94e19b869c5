import { type Command, judge } from '#agencies/commands/asked';
import { agencyById } from '#agencies/queries';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { type NotAllowed, refused } from '#journal/types';
import { dayOf } from '#store/time';
import { requestActs } from '../workflow.ts';
import type { Application } from './application.ts';
import { beginRequest, type Filed } from './begin-request.ts';

export interface File extends Command {
  readonly agency: AgencyId;
  readonly application: Application;
}

/** 网上提交申请: the sending is the applicant's confirmation; the agency's follows (第三十一条第三项). */
export function file(registry: Registry, { asker, key, agency, application }: File) {
  return act<Filed, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const stands = await agencyById(w.tx, agency);
    if (stands?.state !== 'active') return refused('这个机关不存在或者已经撤销，不能向它提交申请。');
    const rule = requestActs.file;
    const allowed = await judge(w, asker, { rule, agency, subject: 'request/new', state: 'none' });
    if (!allowed.ok) return allowed;

    return beginRequest(registry, w, {
      ...{ agency, asker, act: 'file', channel: 'internet' },
      ...{ arrived: dayOf(w.instant), application },
    });
  });
}
