import { daysBefore } from '../calendar.ts';
import type { Case } from '../case.ts';
import type { Worked } from './courses.ts';
import { otherThan } from './people.ts';

/** The clerk took an organisation for a person, or the other way round. */
export async function* amendedApplicant(one: Case): Worked {
  yield one.desk.draws.below(10);
  await one.amendApplicant(otherThan(one.tallied.column));
  return 'any';
}

/** The day of receipt was a day earlier than the clerk wrote. */
export async function* amendedReceipt(one: Case): Worked {
  yield 0;
  await one.amendReceived(daysBefore(one.desk.today, 5));
  return 'any';
}

export async function* annulledRegistered(one: Case): Worked {
  yield 0;
  await one.annul();
  return undefined;
}
