import { type Context, Hono } from 'hono';
import { agenciesWithin } from '#agencies/queries';
import { staffingOf } from '#agencies/queries/staffing';
import { agencyActs, lookActs } from '#agencies/workflow';
import { params, paths } from '#paths';
import { actPaths } from '../act-paths.ts';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import { judged, type Place } from '../judged.ts';
import { mayEver, underneath } from '../may-ever.ts';
import type { DeskEnv } from '../session.ts';
import { agency, sentToAgency } from './agency.ts';
import { described, describeForm, established, establishForm } from './facts.ts';
import { agenciesPage } from './list-page.ts';
import { inTreeOrder } from './tree.ts';

const at = { agency: params.agency, id: '' };

/** 机关: the tree, a new one, one with all its facts and what is done about it. */
export function agencyRoutes(desk: Desk): Hono<DeskEnv> {
  const look = lookActs.readAgencies;
  const { describe, move, abolish } = agencyActs;
  const establish = underneath(agencyActs.establish);
  return new Hono<DeskEnv>()
    .get(
      paths.deskAgencies(params.agency),
      judged(desk, look, (c, place) => list(c, desk, place)),
    )
    .get(
      paths.deskNewAgency(params.agency),
      judged(desk, establish, (c, place) => establishForm(c, desk, place)),
    )
    .post(
      actPaths.agency.establish.path(at),
      judged(desk, establish, (c, place) => established(c, desk, place)),
    )
    .get(
      paths.deskFacts(params.agency),
      judged(desk, look, (c, place) => agency(c, desk, place)),
    )
    .get(
      paths.deskFactsForm(params.agency),
      judged(desk, describe, (c, place) => describeForm(c, desk, place)),
    )
    .post(
      actPaths.agency.describe.path(at),
      judged(desk, describe, (c, place) => described(c, desk, place)),
    )
    .post(
      actPaths.agency.move.path(at),
      judged(desk, move, (c, place) => sentToAgency(c, desk, place, 'move')),
    )
    .post(
      actPaths.agency.abolish.path(at),
      judged(desk, abolish, (c, place) => sentToAgency(c, desk, place, 'abolish')),
    );
}

async function list(c: Context<DeskEnv>, desk: Desk, { agency, asker, relation }: Place): Promise<Response> {
  const within = await agenciesWithin(desk.db, lookActs.readAgencies, { ...asker, agency: agency.id });
  const staffing = await staffingOf(
    desk.db,
    within.map(({ id }) => id),
  );
  const mayReadStaff = (id: string) => mayEver(lookActs.readStaff, asker, id === asker.agency ? 'own' : 'below').ok;
  const rows = inTreeOrder(within).map((standing) => ({
    ...standing,
    active: staffing.get(standing.agency.id)?.active ?? 0,
    mayReadStaff: mayReadStaff(standing.agency.id),
  }));

  const mayEstablish = agency.state === 'active' && mayEver(underneath(agencyActs.establish), asker, relation).ok;
  return deskPage(c, desk, { title: '机关', main: agenciesPage({ agency, rows, mayEstablish }) });
}
