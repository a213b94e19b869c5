import { type Context, Hono } from 'hono';
import { paths } from '#paths';
import { notFound } from '../portal/errors.ts';
import { page } from '../respond.ts';
import type { Site } from '../site.ts';
import { shownTo, switched } from '../view.ts';
import { answerTo } from './answer.ts';
import { duePage } from './due-page.ts';
import { feePage } from './fee-page.ts';
import { feeFor, feeQuestionIn } from './fee-question.ts';
import { questionIn } from './question.ts';

const WRONG_FORM = 422;

/** 期限计算 and 收费计算, for everyone: questions are addresses, so that an answer can be kept and sent on. */
export function lawRoutes(site: Pick<Site, 'now'>): Hono {
  return new Hono().get(paths.due, (c) => switched(c) ?? due(c, site)).get(paths.fee, (c) => switched(c) ?? fee(c));
}

function due(c: Context, { now }: Pick<Site, 'now'>): Response {
  const question = questionIn(new URL(c.req.url).searchParams);
  if (!question) return notFound(c);

  const outcome = question.asked ? answerTo(question) : null;
  const status = outcome && 'mistakes' in outcome ? WRONG_FORM : 200;
  return page(String(duePage({ ...shownTo(c), question, outcome, today: dayIn(now()) })), { status });
}

function fee(c: Context): Response {
  const question = feeQuestionIn(new URL(c.req.url).searchParams);
  const outcome = question.asked ? feeFor(question) : null;
  const status = outcome && 'mistake' in outcome ? WRONG_FORM : 200;
  return page(String(feePage({ ...shownTo(c), question, outcome })), { status });
}

/** The day that an instant falls on in China. */
function dayIn(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString();
}
