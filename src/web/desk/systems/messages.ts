import type { Context } from 'hono';
import { html } from 'hono/html';
import { latestSendings } from '#agencies/outbox/queries';
import { sendAgain } from '#agencies/outbox/store';
import { agenciesWithin } from '#agencies/queries';
import type { ConnectedSystem } from '#agencies/systems/types';
import { lookActs } from '#agencies/workflow';
import { paths } from '#paths';
import { notice } from '#ui/notice';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { posted } from '../posted.ts';
import { absentPage } from '../refused-page.ts';
import type { DeskEnv } from '../session.ts';
import { absentSystem, listens, systemAsked } from './asked-system.ts';
import type { Message } from './messages-panel.ts';

const MOST = 20;

/** What a system was told last: of the requests of its agency, and of those below it. */
export async function messagesOf(
  { db }: Desk,
  { agency, asker }: Place,
  { id }: ConnectedSystem,
): Promise<readonly Message[]> {
  const within = await agenciesWithin(db, lookActs.readSystems, { ...asker, agency: agency.id });
  const names = new Map([agency, ...within].map((one) => [one.id, one.shortName]));
  const sendings = await latestSendings(db, { agencies: [...names.keys()], target: `webhook/${id}`, limit: MOST });
  return sendings.map((sending) => ({ ...sending, agencyName: names.get(sending.agency) ?? sending.agency }));
}

/** Sends a message once more, under the same id: no act, because nothing changes but whether it arrives. */
export async function replayed(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const stands = await systemAsked(c, desk, place);
  if (!stands) return absentSystem(c, desk);
  const form = await posted(c);
  const [, of = '', id = ''] = /^([^/]+)\/(.+)$/.exec(form.text('message')) ?? [];
  const target = `webhook/${stands.id}` as const;
  const found = listens(stands) && (await sendAgain(desk.db, { agency: of, id, target }, desk.now()));
  if (!found) return absentPage(c, desk, '没有这条消息，或者这个系统已经不再推送。');
  return redirect(`${paths.deskSystem(place.agency.id, stands.id)}?done=replay`);
}

/** Said above the page after a message is put out again. */
export const replaySays = html`<div role="status">${notice('green', html`<p>一分钟以内重新推送，消息的编号不变。过一会儿刷新这一页，看送到没有。</p>`)}</div>`;
