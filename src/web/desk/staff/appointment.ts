import type { Context } from 'hono';
import { appoint } from '#agencies/commands/appoint';
import { username, usernameMistake } from '#agencies/sign-in/username';
import { paths } from '#paths';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { blank, newKey, type Posted, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none, type Trouble, troubleOf } from '../trouble.ts';
import { handoverPage } from './handover-page.ts';
import { newMemberPage } from './new-page.ts';

/** The form of a new account. */
export function newForm(
  c: Context<DeskEnv>,
  desk: Desk,
  { agency }: Place,
  typed: Posted = blank,
  trouble: Trouble = none,
): Promise<Response> {
  const main = newMemberPage({ agency, csrf: c.var.csrf, key: newKey(), typed, trouble });
  return deskPage(c, desk, { title: '开设账号', main, here: paths.deskNewStaff(agency.id) }, trouble.status);
}

/** 开设账号: the answer is the slip with the password, because it is shown once. */
export async function appointed(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const form = await posted(c);
  const typed = { username: form.text('username'), name: form.text('name'), section: form.text('section') };
  const mistakes = mistakesIn(typed);
  if (mistakes.length) return newForm(c, desk, place, form, mistaken(mistakes));

  const { outcome, password } = await appoint(desk.registry, { asker, key: form.key, agency: agency.id, ...typed });
  if (!outcome.ok) return newForm(c, desk, place, form, await troubleOf(desk, asker, outcome));

  const main = handoverPage({
    agency,
    staff: outcome.staff,
    name: typed.name.trim(),
    username: username(typed.username),
    password,
    title: '账号已经开设',
    next: '接下来由安全管理员授权，授权以前不能登录。',
  });
  return deskPage(c, desk, { title: '账号已经开设', main, here: paths.deskStaff(agency.id) });
}

/** Everything that is wrong, not only the first of it. */
function mistakesIn({ username, name, section }: Readonly<Record<'username' | 'name' | 'section', string>>) {
  const asUsername = usernameMistake(username);
  return [
    ...(name.trim() ? [] : [{ field: 'name', says: '请填写姓名。' }]),
    ...(section.trim() ? [] : [{ field: 'section', says: '请填写科室。' }]),
    ...(asUsername ? [{ field: 'username', says: asUsername }] : []),
  ];
}
