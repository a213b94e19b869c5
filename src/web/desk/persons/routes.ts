import { type Context, Hono } from 'hono';
import { maskedNamesOf } from '#agencies/masked';
import { personsOf } from '#agencies/queries';
import { lookActs, personActs } from '#agencies/workflow';
import { params, paths } from '#paths';
import { dayOf } from '#store/time';
import { inWords } from '#ui/day';
import { actPaths } from '../act-paths.ts';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import { judged, type Place } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import { casesOf } from './case-of.ts';
import { personsPage } from './page.ts';
import { erased, person, revealed } from './person.ts';

const MOST = 200;
const at = { agency: params.agency, id: params.person };

/** 个人信息: whose data is kept, one of them, and what is done about it. */
export function personRoutes(desk: Desk): Hono<DeskEnv> {
  const look = lookActs.readPersons;
  return new Hono<DeskEnv>()
    .get(
      paths.deskPersons(params.agency),
      judged(desk, look, (c, place) => list(c, desk, place)),
    )
    .get(
      paths.deskPerson(params.agency, params.person),
      judged(desk, look, (c, place) => person(c, desk, place)),
    )
    .post(
      actPaths.person.reveal.path(at),
      judged(desk, personActs.reveal, (c, place) => revealed(c, desk, place)),
    )
    .post(
      actPaths.person.erase.path(at),
      judged(desk, personActs.erase, (c, place) => erased(c, desk, place)),
    );
}

async function list(c: Context<DeskEnv>, desk: Desk, { agency }: Place): Promise<Response> {
  const { db, registry } = desk;
  const found = await personsOf(db, agency.id, MOST + 1);
  const kept = found.slice(0, MOST);
  const names = await maskedNamesOf(db, registry.ring, { agency: agency.id, persons: kept.map(({ id }) => id) });
  const caseOf = await casesOf(
    desk,
    agency,
    kept.map(({ id }) => id),
  );
  const persons = kept.map(({ id, since }) => ({
    id,
    case: caseOf(id),
    since: inWords(dayOf(since)),
    masked: names.get(id) ?? '',
  }));

  const gone = c.req.query('done') === 'erase';
  const main = personsPage({ agency, persons, more: found.length > MOST, gone });
  return deskPage(c, desk, { title: '个人信息', main });
}
