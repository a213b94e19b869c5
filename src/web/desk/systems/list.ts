import type { Context } from 'hono';
import { agenciesWithin } from '#agencies/queries';
import { lastUsesOf, systemCounts, systemsOf } from '#agencies/systems/queries';
import { systemActs } from '#agencies/systems/workflow';
import { lookActs } from '#agencies/workflow';
import { journalPage } from '#journal/queries';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { wordsFor } from '../people.ts';
import type { DeskEnv } from '../session.ts';
import { type Below, type Listed, systemsPage } from './list-page.ts';
import { systemNames } from './named.ts';

const MOST = 500;

/** The list of systems that are, or were, connected to an agency. */
export async function systemsList(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker, relation } = place;
  const mayGrant = agency.state === 'active' && mayEver(systemActs.grantToken, asker, relation).ok;
  const [systems, below] = [await listed(desk, place), await belowOf(desk, place)];
  return deskPage(c, desk, { title: '接入系统', main: systemsPage({ agency, systems, below, mayGrant }) });
}

/** Those in use first, each by its name. */
async function listed(desk: Desk, { agency: { id: agency }, asker }: Place): Promise<readonly Listed[]> {
  const { db } = desk;
  const systems = await systemsOf(db, agency);
  const { acts } = await journalPage(db, { agencies: [agency], act: 'grantToken', subject: 'system/', limit: MOST });
  const who = await wordsFor(
    desk,
    asker,
    acts.map(({ actor }) => actor),
  );
  const grants = new Map(
    acts.map(({ subject, actor, instant }) => [subject, { who: who.get(actor) ?? '', at: instant }] as const),
  );
  const [uses, nameOf] = [
    await lastUsesOf(db, agency),
    await systemNames(
      desk,
      agency,
      systems.map(({ id }) => id),
    ),
  ];
  return systems
    .map((system) => ({
      ...system,
      name: nameOf(system.id),
      granted: grants.get(system.id) ?? null,
      lastUse: uses.get(system.id),
    }))
    .toSorted((a, b) => a.state.localeCompare(b.state) || a.name.localeCompare(b.name, 'zh-CN'));
}

async function belowOf({ db }: Desk, { agency, asker }: Place): Promise<readonly Below[]> {
  const within = await agenciesWithin(db, lookActs.readSystems, { ...asker, agency: agency.id });
  const others = within.filter(({ id }) => id !== agency.id);
  const counts = await systemCounts(
    db,
    others.map(({ id }) => id),
  );
  return others.map((one) => ({ agency: one, active: counts.get(one.id) ?? 0 }));
}
