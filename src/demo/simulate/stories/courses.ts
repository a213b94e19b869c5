import type { DecisionKind } from '#law/regulation/decisions/decision';
import { assign } from '#requests/commands/assign';
import { register } from '#requests/commands/register';
import type { Case } from '../case.ts';
import { amendedApplicant, amendedReceipt, annulledRegistered } from './amended.ts';
import { paid, unpaid } from './charged.ts';
import { consulted, consultedTwice, extended } from './consulted.ts';
import { deferred, unreasonable } from './reasons.ts';
import { lapsed, supplemented, unclear, withdrawnSupplementing } from './supplemented.ts';

/**
 * What a course makes of a registered request: the kind of decision it leads to, `any` where it leads to none in
 * particular, nothing where the request ends before one.
 */
export type Worked = AsyncGenerator<number, DecisionKind | 'any' | undefined>;

/** What can come between receipt and decision, and how often. */
export const courses = {
  plain: 55,
  supplemented: 5,
  lapsed: 3,
  unclear: 1,
  consulted: 4,
  consultedTwice: 2,
  extended: 4,
  deferred: 1,
  unreasonable: 1,
  paid: 2,
  unpaid: 1,
  sentBack: 5,
  assigned: 2,
  split: 2,
  withdrawnUnconfirmed: 1,
  withdrawnFiled: 1,
  withdrawnRegistered: 1,
  withdrawnSupplementing: 1,
  withdrawnInReview: 1,
  annulledFiled: 1,
  annulledRegistered: 1,
  amendedApplicant: 1,
  amendedReceipt: 1,
} as const;

export type Course = keyof typeof courses;

/** 登记, and what the course adds. */
export async function* worked(one: Case, course: Course): Worked {
  await one.do(register, one.clerk);
  yield one.desk.draws.below(3);
  return yield* (middles[course] ?? plain)(one);
}

const middles: Partial<Record<Course, (one: Case) => Worked>> = {
  supplemented,
  lapsed,
  unclear,
  consulted,
  consultedTwice,
  extended,
  deferred,
  unreasonable,
  paid,
  unpaid,
  assigned,
  withdrawnRegistered,
  withdrawnSupplementing,
  annulledRegistered,
  amendedApplicant,
  amendedReceipt,
};

async function* plain(_one: Case): Worked {
  yield 0;
  return 'any';
}

async function* assigned(one: Case): Worked {
  yield 0;
  await one.do(assign, one.head, { to: one.clerk.actor });
  return 'any';
}

async function* withdrawnRegistered(one: Case): Worked {
  yield 0;
  await one.withdraw(one.applicant);
  return undefined;
}
