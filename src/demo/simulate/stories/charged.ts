import { nationalCalendar } from '#law/calendar/calendar';
import { paymentDue } from '#law/fee-rules/payment';
import { chargeFee } from '#requests/commands/charge-fee';
import { pay } from '#requests/commands/pay';
import type { Case } from '../case.ts';
import type { Worked } from './courses.ts';

const AMOUNT = 12_000;

/** 收取信息处理费, and it is paid. */
export async function* paid(one: Case): Worked {
  await charged(one);
  yield 3 + one.desk.draws.below(10);
  await one.do(pay, one.clerk, { receipt: '收据' });
  return 'any';
}

/** 逾期不缴费: the clock closes it on the day after the last. */
export async function* unpaid(one: Case): Worked {
  const ends = paymentDue(await charged(one), nationalCalendar).value;
  while (one.desk.today <= ends) yield 1;
  await one.lapseFee();
  return undefined;
}

async function charged(one: Case): Promise<string> {
  const received = one.desk.today;
  await one.do(chargeFee, one.head, { amount: AMOUNT, received, basis: '按量计收' });
  return received;
}
