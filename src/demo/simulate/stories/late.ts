import { type Day, dayNumber } from '#law/calendar/day';
import { answer } from '#requests/commands/answer';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { register } from '#requests/commands/register';
import { Case } from '../case.ts';
import type { Desk, Story } from '../desk.ts';
import { decide, drafted } from './decide.ts';
import { registered } from './life.ts';
import { applicants, otherThan } from './people.ts';
import { applicationOf } from './words.ts';

/** What may come to light after a year was frozen. */
export const lateWays = ['applicant', 'receipt', 'doubled', 'service', 'split'] as const;

/** A request of the last weeks of a year about which something comes to light on a day of the next. */
export async function* heldOver(desk: Desk, way: (typeof lateWays)[number], until: Day): Story {
  const one = new Case(desk, desk.paths.take('applicant', applicants));
  const received = desk.today;
  await one.takeIn('counter', received, applicationOf(one.tallied.column, desk.draws));
  if (way !== 'split') await one.do(register, one.clerk);
  if (way === 'service') {
    await drafted(one, 'granted.provided');
    await one.do(clearSection, one.head);
    await one.do(clearSecrecy, one.head);
    await one.do(answer, one.head);
  }
  yield dayNumber(until) - dayNumber(received);

  if (way === 'doubled') return one.annul();
  if (way === 'service') return one.serve('granted.provided', 'post', received);
  if (way === 'split') {
    for (const part of await one.split(['甲项', '乙项'], received)) desk.begin(registered(part, 'plain'));
    return;
  }
  if (way === 'applicant') await one.amendApplicant(otherThan(one.tallied.column));
  else await one.amendReceived(desk.today);
  yield* decide(one, 'partial');
}

/** A letter of the year before, found weeks later. */
export async function* foundLate(desk: Desk, arrived: Day): Story {
  const one = new Case(desk, desk.paths.take('applicant', applicants));
  await one.takeIn('registered', arrived, applicationOf(one.tallied.column, desk.draws));
  yield* registered(one, 'plain');
}
