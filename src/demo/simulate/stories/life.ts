import type { Asker } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { RequestChannel } from '#requests/types';
import { daysBefore } from '../calendar.ts';
import { Case } from '../case.ts';
import type { Desk, Story } from '../desk.ts';
import { type Course, courses, worked } from './courses.ts';
import { decide } from './decide.ts';
import { kinds } from './kinds.ts';
import { applicants } from './people.ts';
import { contested } from './remedy.ts';
import { applicationOf } from './words.ts';

const clock: Asker = { actor: 'clock', agency: null, roles: ['clock'] };

/** How it comes, and how often. */
const channels: Readonly<Record<RequestChannel, number>> = {
  internet: 60,
  registered: 20,
  ordinary: 6,
  counter: 10,
  fax: 2,
  oral: 2,
};

const CONTESTED = 0.12;

/** A request from the day it comes until it is archived, or longer. */
export async function* life(desk: Desk): Story {
  const { draws, paths } = desk;
  const course = paths.take('course', courses);
  const one = new Case(desk, paths.take('applicant', applicants));

  const received = yield* takenIn(one, course);
  if (!received) return;
  if (course === 'withdrawnFiled') return one.withdraw(one.clerk);
  if (course === 'annulledFiled') return one.annul();
  if (course === 'split') {
    const wants = Array.from({ length: 2 + draws.below(3) }, (_, i) => `第${i + 1}项信息`);
    for (const part of await one.split(wants, received)) desk.begin(registered(part, 'plain'));
    return;
  }
  yield* registered(one, course);
}

/** 登记 and everything after it. */
export async function* registered(one: Case, course: Course): Story {
  const { draws, paths } = one.desk;
  yield draws.below(2);
  const leadsTo = yield* worked(one, course);
  if (!leadsTo) return;

  const kind = leadsTo === 'any' ? paths.take('decision', kinds) : leadsTo;
  yield* decide(one, kind, course);
  if (one.tallied.result && draws.chance(CONTESTED)) yield* contested(one);
}

/** It comes, and is confirmed where it must be. The day of receipt; nothing where it ends before there is one. */
async function* takenIn(one: Case, course: Course): AsyncGenerator<number, Day | undefined> {
  const { desk } = one;
  const channel = course === 'withdrawnUnconfirmed' ? 'internet' : desk.paths.take('channel', channels);
  const application = applicationOf(one.tallied.column, desk.draws);
  if (channel === 'internet') await one.file(application);
  else {
    yield 0;
    const waits = channel === 'fax' || channel === 'ordinary';
    const arrived = daysBefore(desk.today, !waits && desk.draws.chance(0.2) ? desk.draws.below(4) : 0);
    await one.takeIn(channel, arrived, application);
    if (!waits) return arrived;
  }
  if (course === 'withdrawnUnconfirmed') {
    await one.withdraw(one.applicant);
    return undefined;
  }
  yield 1;
  await one.confirm(desk.draws.chance(0.1) ? clock : one.clerk);
  return desk.today;
}
