import { isSameNotice } from '#agencies/calendar';
import { type Command, judge, today } from '#agencies/commands/asked';
import type { Notice, OnDesk } from '#agencies/outbox/notice';
import { putOut } from '#agencies/outbox/store';
import { agencyById, latestVersion } from '#agencies/queries';
import type { Agency, AgencyId, Registry } from '#agencies/types';
import { calendarActs } from '#agencies/workflow';
import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Data, type Done, type NotAllowed, type Outcome, refused, type Writing } from '#journal/types';
import { checkNotice } from '#law/calendar/check-notice';
import type { HolidayNotice } from '#law/calendar/notice';
import type { Db } from '#store/schema';
import { dayOf } from '#store/time';
import { type Moved, movedBy } from '../moved.ts';

export interface AdoptNotice extends Command {
  readonly agency: AgencyId;
  readonly notice: HolidayNotice;
  /** the deadlines of other rooms that move with it */
  readonly alsoMoved?: (db: Db, agency: Agency, notice: HolidayNotice) => Promise<readonly Moving[]>;
}

/** A deadline that moves, and who handles what it is about. */
type Moving = Pick<Moved, 'owner'>;

export interface Adopted extends Done {
  /** one for each deadline that moved */
  readonly moved: readonly Moving[];
}

/**
 * 启用放假安排: an agency counts by a new notice from now on. Every deadline that runs is computed anew in the same
 * transaction, and whoever handles one that moves is told.
 */
export function adoptNotice(
  registry: Registry,
  { asker, key, agency, notice, alsoMoved = nothing }: AdoptNotice,
): Promise<Adopted | Exclude<Outcome, Done>> {
  const subject = `calendar/${notice.year}`;
  return act<Adopted, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const stands = await agencyById(w.tx, agency);
    if (!stands) return refused('没有这个机关。');
    const rule = calendarActs.adoptNotice;
    const seen = await latestVersion(w.tx, agency, subject);
    const state = seen ? 'adopted' : 'none';
    const allowed = await judge(w, asker, { rule, agency, subject, state });
    if (!allowed.ok) return allowed;
    const wrong = checkNotice(notice).find(({ severity }) => severity === 'error');
    if (wrong) return refused(`通知有错误：${wrong.message}。`, [wrong.under]);
    if (stands.notices.some((one) => isSameNotice(one, notice))) return refused('这份放假安排已经启用。');

    const moved = [...(await movedBy(w.tx, stands, notice)), ...(await alsoMoved(w.tx, stands, notice))];
    const data = { notice: notice as unknown as Data };
    const { under } = rule;
    const done = await record(w, { agency, subject, seen, act: 'adoptNotice', ...today(w, asker), under, data });
    await tell(w, agency, { subject, year: notice.year, version: done.version }, moved);
    return { ...done, moved };
  });
}

const nothing = async () => [];

interface About {
  readonly subject: string;
  readonly year: number;
  readonly version: number;
}

/** Whoever handles a case is told how many deadlines of his move; the head of the office how many in all. */
async function tell({ tx, instant: at }: Writing, agency: AgencyId, about: About, moved: readonly Moving[]) {
  const { subject, year, version } = about;
  const byTarget = new Map<OnDesk, number>([['role/disclosureHead', moved.length]]);
  for (const [owner, own] of Map.groupBy(moved, (one) => one.owner))
    byTarget.set((owner ?? 'role/clerk') as OnDesk, own.length);

  for (const [target, count] of byTarget) {
    const id = `${subject}/${version}/${target}`;
    const notice: Notice = { id, kind: 'calendar', subject, day: dayOf(at), at, data: { year, moved: count } };
    await putOut(tx, agency, notice, [target]);
  }
}
