import type { Context } from 'hono';
import { abolish } from '#agencies/commands/abolish';
import { move } from '#agencies/commands/move';
import { type Permit, permit } from '#agencies/permit';
import { agenciesWithin, agencyById } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { agencyActs, lookActs } from '#agencies/workflow';
import { paths } from '#paths';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { doneSays } from '../done.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { mayEver, underneath } from '../may-ever.ts';
import { newKey, type Posted, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { notSure } from '../sure.ts';
import { none, type Trouble, troubleOf } from '../trouble.ts';
import { type AgencyAct, agencyPage } from './agency-page.ts';
import { looksPanel } from './looks.ts';

interface Sent {
  readonly act: AgencyAct;
  readonly form: Posted;
  readonly trouble: Trouble;
}

/** The page of an agency; after a form that did nothing, as it now stands and with what was typed. */
export async function agency(
  c: Context<DeskEnv>,
  desk: Desk,
  place: Place,
  sent: Sent | null = null,
): Promise<Response> {
  const { asker } = place;
  const stands = (await agencyById(desk.db, place.agency.id)) ?? place.agency;
  const superior = stands.parent ? await agencyById(desk.db, stands.parent) : null;
  const may = mayNow({ ...place, agency: stands });
  const listed = mayEver(lookActs.readAgencies, asker, 'below').ok ? paths.deskAgencies(asker.agency) : null;

  const main = agencyPage({
    agency: stands,
    superior: superior?.name ?? null,
    superiors: may.get('move')?.ok ? await superiorsFor(desk, asker, stands) : [],
    may,
    csrf: c.var.csrf,
    key: newKey(),
    sent,
    trouble: sent?.trouble ?? none,
    says: doneSays(agencyActs, c.req.query('done')),
    listed,
    looks: await looksPanel(desk, place),
  });
  const here = paths.deskFacts(stands.id);
  return deskPage(c, desk, { title: stands.name, main, here }, sent?.trouble.status);
}

/** 调整隶属, 撤销机关. */
export async function sentToAgency(
  c: Context<DeskEnv>,
  desk: Desk,
  place: Place,
  act: 'move' | 'abolish',
): Promise<Response> {
  const { asker, agency: of } = place;
  const form = await posted(c);
  const unsure = act === 'abolish' ? notSure(form) : null;
  if (unsure) return agency(c, desk, place, { act, form, trouble: unsure });

  const on = { asker, key: form.key, agency: of.id, seen: form.seen };
  const outcome =
    act === 'move'
      ? await move(desk.registry, { ...on, parent: form.text('parent') })
      : await abolish(desk.registry, on);
  if (outcome.ok) return redirect(`${paths.deskFacts(of.id)}?done=${act}`);
  return agency(c, desk, place, { act, form, trouble: await troubleOf(desk, asker, outcome) });
}

function mayNow({ agency: { state }, relation, asker }: Place): ReadonlyMap<AgencyAct, Permit> {
  const acts = ['describe', 'move', 'abolish'] as const;
  return new Map(acts.map((act) => [act, permit(agencyActs[act], { ...asker, relation, state })]));
}

/** His own agency and those below it, but for the one that is moved and what is under it. */
async function superiorsFor({ db }: Desk, asker: Place['asker'], moved: Agency): Promise<readonly Agency[]> {
  const rule = underneath(agencyActs.move);
  const all = await agenciesWithin(db, rule, asker);
  const under = new Set((await agenciesWithin(db, rule, { ...asker, agency: moved.id })).map(({ id }) => id));
  return all.filter(({ id, state }) => state === 'active' && !under.has(id));
}
