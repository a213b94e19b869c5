import { calendarFor } from '#agencies/calendar';
import type { OnDesk, Target } from '#agencies/outbox/notice';
import { putOutAlready } from '#agencies/outbox/queries';
import { putOut } from '#agencies/outbox/store';
import { allAgencies } from '#agencies/queries';
import { systemsOf } from '#agencies/systems/queries';
import type { Agency, AgencyId } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import { workdayAfter } from '#law/calendar/workday-after';
import type { Db } from '#store/schema';
import { dayOf, type Instant } from '#store/time';
import { dueCases, type ToldOf } from '../due-cases.ts';
import { dueRequests } from '../due-requests.ts';
import type { Job } from '../job.ts';
import { FARTHEST, type Reminder, reminderOf } from '../reminders.ts';

/** 期限提醒: five workdays and one workday before a last day, and once when it has passed. Each is told once. */
export const remind: Job = {
  name: 'remind',
  run: async ({ ledger }, now, signal) => {
    let told = 0;
    for (const agency of await allAgencies(ledger.db)) {
      if (signal.aborted) break;
      told += await remindAgency(ledger.db, agency, now);
    }
    return told;
  },
};

async function remindAgency(db: Db, agency: Agency, at: Instant): Promise<number> {
  const today = dayOf(at);
  const calendar = calendarFor(agency);
  const until = workdayAfter(today, FARTHEST, calendar).value;

  let told = 0;
  for await (const page of running(db, { agency: agency.id, until })) {
    const reminders = page.flatMap((one) => {
      const reminder = reminderOf(one, today, calendar);
      return reminder ? [{ at: one.at, reminder }] : [];
    });
    for (const [where, those] of Map.groupBy(reminders, (one) => one.at))
      told += await tell(
        db,
        where,
        at,
        those.map(({ reminder }) => reminder),
      );
  }
  return told;
}

async function* running(
  db: Db,
  wanted: { readonly agency: AgencyId; readonly until: Day },
): AsyncGenerator<readonly ToldOf[]> {
  for await (const page of dueRequests(db, wanted))
    yield page.flatMap(({ subject, request: { owner }, dueKind: kind, due }) => {
      const own = (owner ?? 'role/clerk') as OnDesk;
      const late: readonly OnDesk[] = [own, 'role/disclosureHead'];
      return kind && due ? [{ subject, kind, due, at: wanted.agency, soon: [own], late }] : [];
    });
  yield* dueCases(db, wanted);
}

async function tell(db: Db, agency: AgencyId, at: Instant, reminders: readonly Reminder[]) {
  const known = await putOutAlready(
    db,
    agency,
    reminders.map(({ id }) => id),
  );
  const fresh = reminders.filter(({ id }) => !known.has(id));
  if (!fresh.length) return 0;

  const systems = (await systemsOf(db, agency)).filter(({ topics }) => topics.includes('notices'));
  const elsewhere: readonly Target[] = systems.map(({ id }) => `webhook/${id}` as const);
  let told = 0;
  for (const { targets, ...notice } of fresh) {
    const put = await putOut(db, agency, { ...notice, day: dayOf(at), at }, [...targets, ...elsewhere]);
    if (put) told++;
  }
  return told;
}
