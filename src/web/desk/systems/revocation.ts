import type { Context } from 'hono';
import { revokeToken } from '#agencies/systems/commands/revoke-token';
import { paths } from '#paths';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { notSure } from '../sure.ts';
import { type Trouble, troubleOf } from '../trouble.ts';
import { absentSystem, systemAsked } from './asked-system.ts';
import { system } from './system.ts';

/** 停用系统接入, after a second question. */
export async function revoked(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const stands = await systemAsked(c, desk, place);
  if (!stands) return absentSystem(c, desk);
  const { asker, agency } = place;
  const form = await posted(c);
  const again = (trouble: Trouble) => system(c, desk, place, { sent: { act: 'revokeToken', form, trouble } });
  const unsure = notSure(form);
  if (unsure) return again(unsure);

  const outcome = await revokeToken(desk.registry, { asker, key: form.key, system: stands.id, seen: form.seen });
  if (!outcome.ok) return again(await troubleOf(desk, asker, outcome));
  return redirect(`${paths.deskSystem(agency.id, stands.id)}?done=revokeToken`);
}
