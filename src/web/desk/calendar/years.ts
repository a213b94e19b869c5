import { isSameNotice, noticesKnownTo } from '#agencies/calendar';
import type { Agency } from '#agencies/types';
import { journalPage } from '#journal/queries';
import type { HolidayNotice } from '#law/calendar/notice';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { wordsFor } from '../people.ts';

/** A year whose notice an agency counts by. */
export interface KnownYear {
  readonly year: number;
  /** who took it into use, and when; null where the program brought it */
  readonly adopted: { readonly who: string; readonly at: string } | null;
}

const MOST = 200;

/** The years whose notices an agency counts by, the last first. */
export async function knownYears(desk: Desk, { agency, asker }: Place): Promise<readonly KnownYear[]> {
  const { acts } = await journalPage(desk.db, { agencies: [agency.id], act: 'adoptNotice', limit: MOST });
  const who = await wordsFor(
    desk,
    asker,
    acts.map(({ actor }) => actor),
  );
  // newest first: the first of a year is the one that counts
  const last = new Map(acts.toReversed().map((act) => [act.subject, act]));
  return noticesKnownTo(agency)
    .map(({ year }) => {
      const act = last.get(`calendar/${year}`);
      return { year, adopted: act ? { who: who.get(act.actor) ?? '', at: act.instant } : null };
    })
    .toReversed();
}

/** Whether an agency counts by this notice already, whoever brought it. */
export function counts(agency: Agency, notice: HolidayNotice): boolean {
  return noticesKnownTo(agency).some((one) => isSameNotice(one, notice));
}
