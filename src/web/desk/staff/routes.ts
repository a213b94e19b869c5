import { type Context, Hono } from 'hono';
import { namesOf } from '#agencies/names';
import { agenciesWithin, staffOfAgencies } from '#agencies/queries';
import { staffingOf } from '#agencies/queries/staffing';
import { loginsOf } from '#agencies/sign-in/queries/logins';
import { lookActs, staffActs } from '#agencies/workflow';
import { params, paths } from '#paths';
import { actPaths } from '../act-paths.ts';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import { judged, type Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import type { DeskEnv } from '../session.ts';
import { appointed, newForm } from './appointment.ts';
import { type Below, type Member, staffPage } from './list-page.ts';
import { member, sentPaper } from './member.ts';
import { papers, type StaffAct } from './papers.ts';

const at = { agency: params.agency, id: params.staff };

/** 工作人员: the list, a new account, an account and what is done about it. */
export function staffRoutes(desk: Desk): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>()
    .get(
      paths.deskStaff(params.agency),
      judged(desk, lookActs.readStaff, (c, place) => list(c, desk, place)),
    )
    .get(
      paths.deskNewStaff(params.agency),
      judged(desk, staffActs.appoint, (c, place) => newForm(c, desk, place)),
    )
    .post(
      actPaths.staff.appoint.path(at),
      judged(desk, staffActs.appoint, (c, place) => appointed(c, desk, place)),
    )
    .get(
      paths.deskMember(params.agency, params.staff),
      judged(desk, lookActs.readStaff, (c, place) => member(c, desk, place)),
    );
  for (const act of Object.keys(papers) as StaffAct[])
    routes.post(
      actPaths.staff[act].path(at),
      judged(desk, staffActs[act], (c, place) => sentPaper(c, desk, { ...place, act })),
    );
  return routes;
}

async function list(c: Context<DeskEnv>, desk: Desk, { agency, asker, relation }: Place): Promise<Response> {
  const staff = await staffOfAgencies(desk.db, [agency.id]);
  const names = await namesOf(desk.db, desk.registry.ring, staff);
  const logins = await loginsOf(
    desk.db,
    staff.map(({ id }) => id),
  );
  const members: readonly Member[] = staff.map((one) => ({
    ...one,
    name: names.get(one.id) ?? '（没有姓名）',
    login: logins.get(one.id),
  }));

  const mayAppoint = agency.state === 'active' && mayEver(staffActs.appoint, asker, relation).ok;
  const main = staffPage({ agency, members, below: await below(desk, { agency, asker }), mayAppoint });
  return deskPage(c, desk, { title: '工作人员', main });
}

async function below({ db }: Desk, { agency, asker }: Pick<Place, 'agency' | 'asker'>): Promise<readonly Below[]> {
  const within = await agenciesWithin(db, lookActs.readStaff, { ...asker, agency: agency.id });
  const others = within.filter(({ id }) => id !== agency.id);
  const staffing = await staffingOf(
    db,
    others.map(({ id }) => id),
  );
  return others.map((one) => ({ agency: one, ...(staffing.get(one.id) ?? { active: 0, waiting: 0 }) }));
}
