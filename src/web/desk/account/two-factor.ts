import { type Context, Hono } from 'hono';
import { pendingSecret } from '#agencies/sign-in/commands/pending-secret';
import {
  beginTwoFactor,
  type Changed,
  disableTwoFactor,
  enableTwoFactor,
  renewCodes,
} from '#agencies/sign-in/commands/two-factor';
import type { NotAllowed } from '#journal/types';
import { paths } from '#paths';
import type { Content } from '#ui/html';
import type { Mistake } from '#ui/notice';
import { redirect } from '../../respond.ts';
import { switched } from '../../view.ts';
import { csrfOf } from '../csrf.ts';
import type { DeskSite } from '../desk-site.ts';
import type { DeskEnv } from '../session.ts';
import { withCookies } from '../sign-in/answer.ts';
import { type Frame, plainFrame, show } from './show.ts';
import { text } from './text.ts';
import { beginSays, forcedSays, passwordAgain, recoveryCodesShown, scanForm } from './two-factor-page.ts';

const WRONG_FORM = 422;

/** 动态码: enabling it, ending it, new recovery codes. */
export function twoFactorRoutes(site: DeskSite, frame: Frame): Hono<DeskEnv> {
  const { signIn: s } = site;
  const desk = (c: Context<DeskEnv>) => (c.var.session.mustEnrol ? plainFrame : frame);

  return new Hono<DeskEnv>()
    .get(paths.twoFactor, async (c) => switched(c) ?? (await enrolment(c, site, desk(c))))
    .post(paths.twoFactor, async (c) => {
      const { session, visitor } = c.var;
      const code = text(c, 'code');
      if (!code)
        return begun(c, await beginTwoFactor(s, { session, visitor, current: text(c, 'current') }), site, desk(c));
      const enabled = await enableTwoFactor(s, { session, visitor, code });
      return enabled.ok ? codes(c, site, plainFrame, enabled) : enrolment(c, site, desk(c), mistakesOf(enabled));
    })
    .get(paths.twoFactorEnd, async (c) => switched(c) ?? (await ask(c, frame, ending)))
    .post(paths.twoFactorEnd, async (c) => {
      const { session, visitor } = c.var;
      const ended = await disableTwoFactor(s, { session, visitor, current: text(c, 'current') });
      if (!ended.ok) return ask(c, frame, ending, mistakesOf(ended));
      return withCookies(redirect(`${paths.account}?disabled`), ended.cookies);
    })
    .get(paths.recoveryCodes, async (c) => switched(c) ?? (await ask(c, frame, renewing)))
    .post(paths.recoveryCodes, async (c) => {
      const { session, visitor } = c.var;
      const renewed = await renewCodes(s, { session, visitor, current: text(c, 'current') });
      return renewed.ok ? codes(c, site, frame, renewed) : ask(c, frame, renewing, mistakesOf(renewed));
    });
}

async function begun(
  c: Context<DeskEnv>,
  answer: { readonly ok: true } | NotAllowed,
  site: DeskSite,
  frame: Frame,
): Promise<Response> {
  return answer.ok ? redirect(paths.twoFactor) : enrolment(c, site, frame, mistakesOf(answer));
}

/** Asks for the password first; after that, for the first code. */
async function enrolment(
  c: Context<DeskEnv>,
  { signIn }: DeskSite,
  frame: Frame,
  mistakes: readonly Mistake[] = [],
): Promise<Response> {
  const { csrf, session } = c.var;
  if (session.twoFactor) return redirect(paths.account);
  const pending = await pendingSecret(signIn, session);
  const asks = { csrf, mistakes };
  const says = session.mustEnrol ? forcedSays : beginSays;
  const main = pending
    ? scanForm({ ...asks, ...pending })
    : passwordAgain({ ...asks, action: paths.twoFactor, words: '继续', says });
  return show(c, frame, { title: '启用动态码', main }, mistakes.length ? WRONG_FORM : 200);
}

interface Question {
  readonly title: string;
  readonly action: string;
  readonly words: string;
  readonly says: Content;
}

const ending: Question = {
  title: '停用动态码',
  action: paths.twoFactorEnd,
  words: '停用动态码',
  says: '停用以后，登录只要账号和口令。恢复码也一起作废。',
};

const renewing: Question = {
  title: '重新生成恢复码',
  action: paths.recoveryCodes,
  words: '重新生成恢复码',
  says: '重新生成以后，以前的恢复码全部作废。',
};

function ask(
  c: Context<DeskEnv>,
  frame: Frame,
  question: Question,
  mistakes: readonly Mistake[] = [],
): Promise<Response> {
  const main = passwordAgain({ ...question, csrf: c.var.csrf, mistakes });
  return show(c, frame, { title: question.title, main }, mistakes.length ? WRONG_FORM : 200);
}

/** A page of a session that has only just begun, so that its forms must be of that session. */
async function codes(
  c: Context<DeskEnv>,
  { signIn: { secret } }: DeskSite,
  frame: Frame,
  changed: Changed,
): Promise<Response> {
  c.set('csrf', csrfOf(secret, changed.session));
  const main = recoveryCodesShown(changed.recoveryCodes);
  return withCookies(await show(c, frame, { title: '恢复码', main }), changed.cookies);
}

function mistakesOf({ why }: NotAllowed): readonly Mistake[] {
  return [{ field: why.field ?? 'current', says: why.says }];
}
