import { type Command, judge } from '#agencies/commands/asked';
import { agencyById, relationTo } from '#agencies/queries';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { type Done, type NotAllowed, refused, type Writing } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { regulation } from '#law/citation';
import { dayTrouble } from '#requests/days';
import { newQueryCode } from '#requests/ids';
import { requestBySubject } from '#requests/queries';
import { dayOf } from '#store/time';
import { begin } from '../../subject/begin.ts';
import { type Paper, paperTrouble } from '../../subject/papers.ts';
import { wrongOf } from '../check.ts';
import { complaintCode } from '../queries/followed.ts';
import type { Ground } from '../types.ts';
import { complaintActs } from '../workflow.ts';

export interface Lodge extends Command {
  /** the 主管部门 that is complained to */
  readonly agency: AgencyId;
  /** the agency complained about */
  readonly about: AgencyId;
  readonly ground: Ground;
  /** its request, where it is about one */
  readonly request: string | null;
  /** the day it came; today where nothing else is said */
  readonly received?: Day;
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly address: string;
  readonly what: string;
  readonly papers?: readonly Paper[];
}

export interface Lodged extends Done {
  /** told to whoever complains, this once */
  readonly queryCode: string;
}

/** 第四十七条、第五十一条 — 提出投诉: on the site, or written down by the supervisor. */
export async function lodge(registry: Registry, command: Lodge): Promise<Lodged | NotAllowed> {
  const done = await lodged(registry, command);
  if (!done.ok) return done;

  const code = await complaintCode(registry, { agency: command.agency, complaint: done.subject });
  return { ...done, queryCode: code ?? '' };
}

/** What is kept of a form that was sent has no secret in it. */
function lodged(registry: Registry, command: Lodge) {
  const { asker, key, agency, about, ground, request, papers = [] } = command;

  return act<Done, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const rule = complaintActs.lodge;
    const allowed = await judge(w, asker, { rule, agency, subject: 'complaint/new', state: 'none' });
    if (!allowed.ok) return allowed;
    const day = command.received ?? dayOf(w.instant);
    const trouble =
      (await misplaced(w, command)) ??
      missing(command) ??
      dayTrouble(day, dayOf(w.instant), '', 'received') ??
      paperTrouble(papers);
    if (trouble) return trouble;

    const { name, phone, mail, address, what } = command;
    return begin(registry, w, {
      ...{ kind: 'complaint', agency, asker, act: 'lodge', rule, day, papers },
      data: { about, ground, request },
      texts: { name, phone, mail, address, what, queryCode: newQueryCode() },
    });
  });
}

async function misplaced({ tx }: Writing, { agency, about, request }: Lodge): Promise<NotAllowed | null> {
  const because = [regulation(47, 2)];
  if (!(await agencyById(tx, about))) return refused('没有这个机关。', because, 'about');
  if ((await relationTo(tx, { agency }, about)) !== 'below')
    return refused('被投诉的机关不归这个主管部门监督。', because, 'about');
  if (request && !(await requestBySubject(tx, about, request)))
    return refused('被投诉的机关没有这件申请。', [], 'request');
  return null;
}

function missing(command: Lodge): NotAllowed | null {
  const [wrong] = wrongOf(command);
  return wrong ? refused(`${wrong.says}。`, [], wrong.field) : null;
}
