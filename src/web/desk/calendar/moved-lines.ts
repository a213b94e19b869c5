import type { Agency } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { HolidayNotice } from '#law/calendar/notice';
import { paths } from '#paths';
import { movedCases } from '#remedies/moved';
import { kindOf } from '#remedies/subject/ids';
import { numberOf } from '#requests/ids';
import { movedBy } from '#requests/moved';
import { requestsOf } from '#requests/queries/list';
import { requestLooks } from '#requests/workflow';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { wordsFor } from '../people.ts';
import { caseName, kindDesks } from '../remedies/case-name.ts';
import { terms } from '../today/notices.ts';

/** A deadline that would move, in words. */
export interface MovedLine {
  readonly agency: Agency;
  /** 青民依申〔2026〕7号, 复议诉讼 2026-3 */
  readonly words: string;
  /** its page; null where whoever asks may not open it */
  readonly href: string | null;
  /** what the deadline is for: 答复 */
  readonly term: string;
  readonly before: Day;
  readonly after: Day;
  /** who handles it */
  readonly who: string;
}

interface Trial {
  readonly agency: Agency;
  readonly notice: HolidayNotice;
}

/** Every deadline of an agency that a notice would move: of requests, then of reviews, suits and demands. */
export async function movedLines(desk: Desk, place: Place, trial: Trial): Promise<readonly MovedLine[]> {
  return [...(await ofRequests(desk, place, trial)), ...(await ofCases(desk, place, trial))];
}

/** With links and names where whoever asks may open the requests of that agency. */
async function ofRequests(desk: Desk, place: Place, { agency, notice }: Trial): Promise<readonly MovedLine[]> {
  const moved = await movedBy(desk.db, agency, notice);
  const listed = await requestsOf(
    desk.db,
    agency.id,
    moved.map(({ subject }) => subject),
  );
  const numbers = new Map(listed.map(({ subject, request }) => [subject, numberOf(agency, request)]));
  const mayRead = mayEver(requestLooks.readRequests, place.asker, relationOf(place, agency)).ok;
  const owners = moved.flatMap(({ owner }) => (mayRead && owner ? [owner] : []));
  const who = await wordsFor(desk, place.asker, owners);
  return moved.map(({ subject, kind, owner, before, after }) => ({
    ...{ agency, before, after, term: terms[kind] },
    words: numbers.get(subject) ?? subject,
    href: mayRead ? paths.deskRequest(agency.id, subject) : null,
    who: owner ? (who.get(owner) ?? '该机关的承办人') : '还没有承办人',
  }));
}

async function ofCases({ db }: Desk, place: Place, { agency, notice }: Trial): Promise<readonly MovedLine[]> {
  const moved = await movedCases(db, agency, notice);
  return moved.map(({ subject, kind, before, after }) => {
    const of = kindOf(subject);
    const mayRead = of && mayEver(kindDesks[of].acts.read, place.asker, relationOf(place, agency)).ok;
    const name = caseName(agency.id, subject);
    const common = { agency, before, after, term: terms[kind], who: '不分承办人' };
    return { ...common, words: name?.words ?? subject, href: mayRead && name ? name.href : null };
  });
}

/** An agency that is tried beside the one of the page stands below it. */
function relationOf({ agency: { id }, relation }: Place, agency: Agency): Place['relation'] {
  return agency.id === id ? relation : 'below';
}
