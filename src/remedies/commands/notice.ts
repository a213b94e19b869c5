import { type Command, judge } from '#agencies/commands/asked';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { type Done, type NotAllowed, refused, type Writing } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { inForceSince } from '#law/in-force';
import type { Procedure } from '#law/remedies/review-procedure';
import type { Way } from '#law/remedies/table-4';
import { dayTrouble } from '#requests/days';
import { requestBySubject } from '#requests/queries';
import { dayOf } from '#store/time';
import { bySubject } from '../queries.ts';
import { begin } from '../subject/begin.ts';
import { type Paper, paperTrouble } from '../subject/papers.ts';
import { type Contested, contested as contests, procedures, ways } from '../types.ts';
import { remedyActs } from '../workflow.ts';

export interface Notice extends Command {
  readonly agency: AgencyId;
  readonly way: Way;
  /** of a review */
  readonly procedure: Procedure | null;
  readonly contested: Contested;
  /** request/2026-7, where it is about one */
  readonly about: string | null;
  /** the review that a suit follows, where it was recorded here */
  readonly after: string | null;
  /** the day that the copy of the application or of the complaint was received */
  readonly received: Day;
  /** 复议机关 or 人民法院, its number of the case, who brought it, what is contested in words */
  readonly body: string;
  readonly caseNumber: string;
  readonly who: string;
  readonly what: string;
  readonly papers?: readonly Paper[];
}

/** 登记复议、诉讼: from the notice of the review body or of the court; the time to reply runs from its receipt. */
export function notice(registry: Registry, command: Notice) {
  const { asker, key, agency, way, procedure, contested, about, after, received, papers = [] } = command;

  return act<Done, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const rule = remedyActs.notice;
    const allowed = await judge(w, asker, { rule, agency, subject: 'remedy/new', state: 'none' });
    if (!allowed.ok) return allowed;
    const trouble = whyNot(command, dayOf(w.instant)) ?? (await misplaced(w, command));
    if (trouble) return trouble;

    const { body, caseNumber, who, what } = command;
    return begin(registry, w, {
      ...{ kind: 'remedy', agency, asker, act: 'notice', rule, day: received, papers },
      data: { way, procedure: way === 'review' ? procedure : null, contested, about, after },
      texts: { body, caseNumber, who, what },
    });
  });
}

function whyNot(command: Notice, today: Day): NotAllowed | null {
  const { way, procedure, contested, about, received, body, caseNumber, papers = [] } = command;
  if (!Object.hasOwn(ways, way)) return refused('请选择是复议还是诉讼。', [], 'way');
  if (way === 'review' && !(procedure && Object.hasOwn(procedures, procedure)))
    return refused('请选择普通程序还是简易程序：答复的期限不同。', [], 'procedure');
  if (!Object.hasOwn(contests, contested)) return refused('请选择争议的事项。', [], 'contested');
  if ((contested === 'decision' || contested === 'silence') && !about)
    return refused('请选择争议的是哪一件申请。', [], 'about');
  if (!body.trim()) return refused('请填写复议机关或者人民法院。', [], 'body');
  if (!caseNumber.trim()) return refused('请填写案号。', [], 'caseNumber');
  return dayTrouble(received, today, '', 'received') ?? tooOld(command) ?? paperTrouble(papers);
}

function tooOld({ way, received }: Notice): NotAllowed | null {
  const since = inForceSince[way === 'review' ? 'reviewLaw' : 'litigationLaw'];
  return received < since ? refused(`${since} 以前收到的适用当时的法律，这里不能登记。`, [], 'received') : null;
}

/** What the case refers to must be there, and be of the kind. */
async function misplaced({ tx }: Writing, command: Notice): Promise<NotAllowed | null> {
  const { agency, way, contested, about, after } = command;
  const request = about && (await requestBySubject(tx, agency, about));
  if (about && !request) return refused('本机关没有这件申请。', [], 'about');
  if (request && contested === 'decision' && !request.decision && !request.counted)
    return refused('这件申请还没有答复，争议的只能是逾期不答复。', [], 'contested');

  if (!after) return null;
  const review = await bySubject(tx, 'remedy', agency, after);
  if (review?.way !== 'review') return refused('请选择这件诉讼以前的复议。', [], 'after');
  return way === 'after_review' ? null : refused('只有复议后起诉的，才有以前的复议。', [], 'way');
}
