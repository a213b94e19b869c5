import type { Context } from 'hono';
import { html } from 'hono/html';
import { setWebhook } from '#agencies/systems/commands/set-webhook';
import { type ConnectedSystem, type Topic, topics } from '#agencies/systems/types';
import { paths } from '#paths';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { type Posted, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, troubleOf } from '../trouble.ts';
import { absentSystem, systemAsked } from './asked-system.ts';
import { systemNames } from './named.ts';
import { system } from './system.ts';
import { toldOncePage } from './told-once.ts';

/** 设定推送地址: the answer is the page with the secret, because it is shown once; nothing is shown where it is taken away. */
export async function webhookSent(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const stands = await systemAsked(c, desk, place);
  if (!stands) return absentSystem(c, desk);
  const { asker, agency } = place;
  const form = await posted(c);
  const again = (trouble: Awaited<ReturnType<typeof troubleOf>>) =>
    system(c, desk, place, { sent: { act: 'setWebhook', form, trouble } });
  const stops = form.text('stop') === '1';
  const mistakes = stops ? [] : mistakesIn(form);
  if (mistakes.length) return again(mistaken(mistakes));

  const { outcome, secret } = await setWebhook(desk.registry, {
    ...{ asker, key: form.key, system: stands.id, seen: form.seen },
    ...{ url: stops ? '' : form.text('url'), topics: form.all('topics') as readonly Topic[] },
  });
  if (!outcome.ok) return again(await troubleOf(desk, asker, outcome));
  if (stops) return redirect(`${paths.deskSystem(agency.id, stands.id)}?done=setWebhook`);
  return told(c, desk, { agency, stands, form, secret });
}

interface Told extends Pick<Place, 'agency'> {
  readonly stands: ConnectedSystem;
  readonly form: Posted;
  readonly secret: string;
}

async function told(c: Context<DeskEnv>, desk: Desk, { agency, stands, form, secret }: Told): Promise<Response> {
  const name = (await systemNames(desk, agency.id, [stands.id]))(stands.id);
  const here = paths.deskSystem(agency.id, stands.id);
  const title = '推送地址已经设定';
  const main = toldOncePage({
    title,
    says: `${name}　${agency.name}`,
    what: '签名密钥',
    secret,
    lost: '丢了就再设定一次推送地址，会换一个新的。',
    more: [['推送地址', form.text('url').trim()]],
    next: html`<p>对方用这个密钥核对消息确实是本系统发的（Standard Webhooks，HMAC-SHA256）。以前的密钥从现在起不再使用。</p>
<p class="row"><a class="btn" href="${here}">看这个系统</a></p>`,
  });
  return deskPage(c, desk, { title, main, here });
}

/** Everything that is wrong with what was typed, not only the first of it. */
function mistakesIn(form: Posted) {
  const chosen = form.all('topics');
  return [
    ...(form.text('url').trim() ? [] : [{ field: 'url', says: '请填写推送地址。不要再推送的，按“不再推送”。' }]),
    ...(chosen.length && chosen.every((topic) => Object.hasOwn(topics, topic))
      ? []
      : [{ field: 'topics', says: '请选择推送内容，至少一项。' }]),
  ];
}
