import { askForReasons } from '#requests/commands/ask-for-reasons';
import { defer } from '#requests/commands/defer';
import { giveReasons } from '#requests/commands/give-reasons';
import { workdayFrom } from '../calendar.ts';
import type { Case } from '../case.ts';
import type { Worked } from './courses.ts';

const LONG = 60;

/** 说明理由, and the reasons are reasonable: the answer may take longer. */
export async function* deferred(one: Case): Worked {
  await one.do(askForReasons, one.clerk, { why: '一个月内二十件' });
  yield 3;
  await one.do(giveReasons, one.desk.draws.chance(0.5) ? one.applicant : one.clerk, { reasons: '用于研究' });
  yield 1;
  await one.do(defer, one.head, { until: workdayFrom(one.desk.today, LONG) });
  yield 30;
  return 'any';
}

/** 无正当理由大量反复申请. */
export async function* unreasonable(one: Case): Worked {
  await one.do(askForReasons, one.clerk, { why: '一个月内二十件' });
  yield 5;
  await one.do(giveReasons, one.applicant, { reasons: '没有' });
  return 'notproc.4';
}
