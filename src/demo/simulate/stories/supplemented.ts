import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { supplement } from '#requests/commands/supplement';
import { workdayFrom } from '../calendar.ts';
import type { Case } from '../case.ts';
import type { Worked } from './courses.ts';

const DAYS = 15;

/** 补正 in time; the clock begins anew. */
export async function* supplemented(one: Case): Worked {
  await asked(one);
  yield 2 + one.desk.draws.below(DAYS - 5);
  await one.do(supplement, one.desk.draws.chance(0.5) ? one.applicant : one.clerk, { wants: '2024年的' });
  return 'any';
}

/** 补正后申请内容仍不明确. */
export async function* unclear(one: Case): Worked {
  yield* supplemented(one);
  return 'unable.3';
}

/** 逾期不补正: the clock closes it on the day after the last. */
export async function* lapsed(one: Case): Worked {
  const ends = await asked(one);
  while (one.desk.today <= ends) yield 1;
  await one.lapse();
  return undefined;
}

export async function* withdrawnSupplementing(one: Case): Worked {
  await asked(one);
  yield 1;
  await one.withdraw(one.clerk);
  return undefined;
}

async function asked(one: Case): Promise<string> {
  const ends = workdayFrom(one.desk.today, DAYS);
  await one.do(askToSupplement, one.clerk, { items: '请写明年度', ends });
  return ends;
}
