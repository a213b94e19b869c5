import { type Context, Hono } from 'hono';
import { changePassword } from '#agencies/sign-in/commands/change-password';
import { paths } from '#paths';
import type { Mistake } from '#ui/notice';
import { redirect } from '../../respond.ts';
import { switched } from '../../view.ts';
import type { DeskSite } from '../desk-site.ts';
import type { DeskEnv } from '../session.ts';
import { passwordForm } from './password-page.ts';
import { type Frame, plainFrame, show } from './show.ts';
import { text } from './text.ts';

const WRONG_FORM = 422;

/** 修改口令. */
export function passwordRoutes(site: DeskSite, frame: Frame): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get(paths.ownPassword, async (c) => switched(c) ?? (await form(c, frame)))
    .post(paths.ownPassword, async (c) => {
      const { session, visitor } = c.var;
      const [current, next, again] = [text(c, 'current'), text(c, 'next'), text(c, 'again')];
      if (!current) return form(c, frame, [{ field: 'current', says: '请填写现在的口令。' }]);

      const changed = await changePassword(site.signIn, { session, visitor, current, next, again });
      if (!changed.ok) return form(c, frame, [{ field: changed.why.field ?? 'current', says: changed.why.says }]);
      return redirect(session.mustChange ? paths.desk : `${paths.account}?changed`);
    });
}

function form(c: Context<DeskEnv>, frame: Frame, mistakes: readonly Mistake[] = []): Promise<Response> {
  const { csrf, session } = c.var;
  const forced = session.mustChange;
  const main = passwordForm({ csrf, mistakes, forced });
  const status = mistakes.length ? WRONG_FORM : 200;
  return show(c, forced ? plainFrame : frame, { title: '修改口令', main }, status);
}
