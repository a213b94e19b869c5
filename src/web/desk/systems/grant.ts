import type { Context } from 'hono';
import { html } from 'hono/html';
import { agenciesWithin } from '#agencies/queries';
import { grantToken } from '#agencies/systems/commands/grant-token';
import { type Scope, scopes } from '#agencies/systems/types';
import { systemActs } from '#agencies/systems/workflow';
import { paths } from '#paths';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { blank, newKey, type Posted, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none, type Trouble, troubleOf } from '../trouble.ts';
import { grantPage } from './grant-page.ts';
import { interfaceLink, scopesInWords } from './list-page.ts';
import { toldOncePage } from './told-once.ts';

/** The form that connects a system. */
export async function grantForm(
  c: Context<DeskEnv>,
  desk: Desk,
  { agency, asker }: Place,
  typed: Posted = blank,
  trouble: Trouble = none,
): Promise<Response> {
  const within = await agenciesWithin(desk.db, systemActs.grantToken, { ...asker, agency: agency.id });
  const below = within.filter(({ id, state }) => id !== agency.id && state === 'active').length;
  const main = grantPage({ agency, below, csrf: c.var.csrf, key: newKey(), typed, trouble });
  return deskPage(c, desk, { title: '开通系统接入', main, here: paths.deskNewSystem(agency.id) }, trouble.status);
}

/** 开通系统接入: the answer is the page with the token, because it is shown once. */
export async function granted(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const form = await posted(c);
  const typed = { name: form.text('name'), scopes: form.all('scopes') as readonly Scope[] };
  const mistakes = mistakesIn(typed);
  if (mistakes.length) return grantForm(c, desk, place, form, mistaken(mistakes));

  const { outcome, token } = await grantToken(desk.registry, { asker, key: form.key, agency: agency.id, ...typed });
  if (!outcome.ok) return grantForm(c, desk, place, form, await troubleOf(desk, asker, outcome));

  const title = '系统接入已经开通';
  const main = toldOncePage({
    title,
    says: `${typed.name.trim()}　${agency.name}`,
    what: '令牌',
    secret: token,
    lost: '丢了就停用这个接入，再开通一个。',
    more: [
      ['接入范围', scopesInWords(typed)],
      ['机关代号', html`<code>${agency.id}</code>`],
    ],
    next: html`<p>${interfaceLink}。要让它收到办理进展，再设定推送地址。</p>
<p class="row"><a class="btn" href="${paths.deskSystem(agency.id, outcome.system)}">看这个系统</a><a class="btn btn--quiet" href="${paths.deskSystems(agency.id)}">接入系统</a></p>`,
  });
  return deskPage(c, desk, { title, main, here: paths.deskSystems(agency.id) });
}

/** Everything that is wrong, not only the first of it. */
function mistakesIn({ name, scopes: chosen }: { readonly name: string; readonly scopes: readonly string[] }) {
  return [
    ...(name.trim() ? [] : [{ field: 'name', says: '请填写系统名称。' }]),
    ...(chosen.length && chosen.every((scope) => Object.hasOwn(scopes, scope))
      ? []
      : [{ field: 'scopes', says: '请选择接入范围，至少一项。' }]),
  ];
}
