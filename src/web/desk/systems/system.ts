import type { Context } from 'hono';
import { type Permit, permit } from '#agencies/permit';
import { lastUsesOf } from '#agencies/systems/queries';
import type { ConnectedSystem } from '#agencies/systems/types';
import { systemActs } from '#agencies/systems/workflow';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import type { Content } from '#ui/html';
import type { Desk } from '../desk.ts';
import { doneSays } from '../done.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { wordsFor } from '../people.ts';
import { newKey, type Posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { none, type Trouble } from '../trouble.ts';
import { absentSystem, listens, systemAsked } from './asked-system.ts';
import { messagesOf } from './messages.ts';
import { messagesPanel } from './messages-panel.ts';
import { systemNames, webhookOf } from './named.ts';
import type { SystemAct } from './papers.ts';
import { type SystemShown, systemPage } from './system-page.ts';

export interface Sent {
  readonly act: SystemAct;
  readonly form: Posted;
  readonly trouble: Trouble;
}

/** What is said above the page: of an act of the table, or that a message is sent again. */
interface Above {
  readonly sent?: Sent;
  readonly says?: Content;
}

/** The page of a connected system; after a form that did nothing, with what was typed into it. */
export async function system(c: Context<DeskEnv>, desk: Desk, place: Place, above: Above = {}): Promise<Response> {
  const stands = await systemAsked(c, desk, place);
  if (!stands) return absentSystem(c, desk);
  const { agency } = place;
  const { sent = null, says = doneSays(systemActs, c.req.query('done')) } = above;
  const [csrf, key] = [c.var.csrf, newKey()];
  const messages = await messagesOf(desk, place, stands);
  const name = (await systemNames(desk, agency.id, [stands.id]))(stands.id);

  const main = systemPage({
    agency,
    system: stands,
    name,
    webhook: listens(stands) ? await webhookOf(desk, agency.id, stands.id) : undefined,
    lastUse: (await lastUsesOf(desk.db, agency.id)).get(stands.id),
    acts: await actsOf(desk, place, stands),
    messages: messagesPanel({ agency, system: stands.id, messages, listens: listens(stands), csrf, key }),
    may: mayNow(place, stands),
    ...{ csrf, key, sent, says, trouble: sent?.trouble ?? none },
  });
  return deskPage(c, desk, { title: name, main, here: paths.deskSystem(agency.id, stands.id) }, sent?.trouble.status);
}

function mayNow({ asker, relation }: Place, { state }: ConnectedSystem): ReadonlyMap<SystemAct, Permit> {
  const acts = ['setWebhook', 'revokeToken'] as const;
  return new Map(acts.map((act) => [act, permit(systemActs[act], { ...asker, relation, state })]));
}

async function actsOf(desk: Desk, { agency, asker }: Place, { id }: ConnectedSystem): Promise<SystemShown['acts']> {
  const acts = await actsAbout(desk.db, agency.id, id);
  const who = await wordsFor(
    desk,
    asker,
    acts.map(({ actor }) => actor),
  );
  return acts.map((act) => ({ act, who: who.get(act.actor) ?? '' }));
}
