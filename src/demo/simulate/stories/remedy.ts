import { close } from '#remedies/commands/close';
import { handIn } from '#remedies/commands/hand-in';
import { hear } from '#remedies/commands/hear';
import { orderRedo } from '#remedies/commands/order-redo';
import { redecide } from '#remedies/commands/redecide';
import { respond } from '#remedies/commands/respond';
import { type Result, reviewResults, suitResults } from '#remedies/types';
import type { Case } from '../case.ts';
import { Contest } from '../contest.ts';
import type { Story } from '../desk.ts';
import { decide } from './decide.ts';

const reviewed = Object.keys(reviewResults) as Result[];
const judged = Object.keys(suitResults) as Result[];

/** How a decision is contested, and how often. */
const ways = {
  review: 40,
  direct: 22,
  afterReview: 22,
  appealed: 6,
  remanded: 3,
  amended: 2,
  annulled: 2,
  annulledLate: 1,
} as const;

/** 复议、诉讼 about a request that was decided. */
export async function* contested(one: Case): Story {
  const { paths, draws } = one.desk;
  yield 5 + draws.below(40);
  const way = paths.take('contested', ways);
  if (way === 'review') return yield* review(one, paths.among('review', reviewed));
  if (way === 'direct') return yield* suit(one, 'direct', paths.among('direct', judged));
  if (way === 'appealed' || way === 'remanded') return yield* secondInstance(one, way);
  if (way !== 'afterReview') return yield* mended(one, way);

  const first = new Contest(one, 'review');
  yield* heard(first, null);
  await first.decided('upheld', 'upheld');
  await first.do(close, one.clerk);
  yield 15;
  yield* suit(one, 'after_review', paths.among('afterReview', judged), first.subject);
}

async function* review(one: Case, result: Result): Story {
  const contest = new Contest(one, 'review');
  yield* heard(contest, null);
  await contest.decided(result, result);
  yield* redone(contest, result);
}

async function* suit(one: Case, way: 'direct' | 'after_review', result: Result, after: string | null = null): Story {
  const contest = new Contest(one, way);
  yield* heard(contest, after);
  await contest.decided(result, result);
  yield* redone(contest, result);
}

/** From the notice to the day of the decision. */
async function* heard(contest: Contest, after: string | null): Story {
  const { about } = contest;
  const { draws } = about.desk;
  await contest.notice(after);
  yield 3 + draws.below(5);
  await contest.do(respond, about.clerk, { reply: '答复意见' });
  if (draws.chance(0.3)) await contest.do(handIn, about.clerk, { list: '申请、答复、送达回证' });
  if (draws.chance(0.2)) await contest.do(hear, about.clerk, { on: about.desk.today, remarks: '听取意见' });
  yield 20 + draws.below(60);
}

/** 责令重新作出, where the result orders it: the request is decided again; then the case is closed. */
async function* redone(contest: Contest, result: Result): Story {
  const { about } = contest;
  if (result === 'revoked' || result === 'ordered-to-act') {
    await contest.do(orderRedo, about.clerk, { until: null });
    await about.do(redecide, about.clerk, { remedy: contest.subject });
    yield* decide(about, 'granted.provided');
  }
  yield 3;
  await contest.do(close, about.clerk);
}

/** 上诉: the first judgment is affirmed, or the case goes back. */
async function* secondInstance(one: Case, way: 'appealed' | 'remanded'): Story {
  const { draws, paths } = one.desk;
  const contest = new Contest(one, paths.among('appealedOf', ['direct', 'after_review']));
  yield* heard(contest, null);
  await contest.decided('claim-rejected', 'claim-rejected');
  yield 10;
  await contest.appeal();
  yield 30 + draws.below(40);
  if (way === 'appealed') await contest.decided('affirmed', 'claim-rejected');
  else {
    await contest.remand();
    yield 40;
    await contest.decided('dismissed', 'dismissed');
  }
  await contest.do(close, one.clerk);
}

/** What the clerk recorded wrongly. */
async function* mended(one: Case, way: 'amended' | 'annulled' | 'annulledLate'): Story {
  const contest = new Contest(one, 'review');
  yield* heard(contest, null);
  if (way !== 'annulled') await contest.decided('upheld', 'upheld');
  yield 30;
  if (way === 'amended') await contest.amendResult('changed');
  else await contest.annul();
}
