import { Hono } from 'hono';
import { personActs } from '#agencies/workflow';
import { params, paths } from '#paths';
import type { Kind } from '#remedies/subject/kinds';
import { requestActs } from '#requests/workflow';
import type { Desk } from '../desk.ts';
import { judged } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import { caseShown } from './case.ts';
import { caseFile } from './case-file.ts';
import { complaintDesk } from './complaint/complaint-desk.ts';
import { correctionDesk } from './correction/correction-desk.ts';
import { formActsOf, type KindDesk } from './kind-desk.ts';
import { caseLetter } from './letters/case-letter.ts';
import { list } from './list.ts';
import { begun, newCase } from './new-case.ts';
import { partRoutes } from './part/routes.ts';
import { evidenceFile } from './remedy/evidence-file.ts';
import { redecided } from './remedy/redecision.ts';
import { remedyDesk } from './remedy/remedy-desk.ts';
import { reading, sentForm } from './sent.ts';

/** 复议诉讼, 更正, 投诉, and complaints as the agency complained about sees them. */
export function remedyRoutes(desk: Desk): Hono<DeskEnv> {
  const { agency, case: one } = params;
  return new Hono<DeskEnv>()
    .route('/', kindRoutes(desk, remedyDesk))
    .get(
      paths.deskEvidence(agency, one),
      judged(desk, personActs.reveal, (c, place) => evidenceFile(c, desk, place)),
    )
    .post(
      paths.deskRedecision(agency, one),
      judged(desk, requestActs.reopen, (c, place) => redecided(c, desk, { ...place, kindDesk: remedyDesk })),
    )
    .route('/', kindRoutes(desk, correctionDesk))
    .route('/', kindRoutes(desk, complaintDesk))
    .route('/', partRoutes(desk));
}

/** The list of a kind, what begins one, one of it and what is done about it. */
function kindRoutes<K extends Kind>(desk: Desk, kindDesk: KindDesk<K>): Hono<DeskEnv> {
  const { agency, case: one, digest, letter } = params;
  const { section, acts, reveals, beginning } = kindDesk;
  const begins = acts[beginning.act] ?? acts.read;
  const routes = new Hono<DeskEnv>()
    .get(
      paths.deskCases(agency, section),
      judged(desk, acts.read, (c, place) => list(c, desk, { ...place, kindDesk })),
    )
    .post(
      paths.deskCases(agency, section),
      judged(desk, begins, (c, place) => begun(c, desk, { ...place, kindDesk })),
    )
    .get(
      paths.deskNewCase(agency, section),
      judged(desk, begins, (c, place) => newCase(c, desk, { ...place, kindDesk })),
    )
    .get(
      paths.deskCase(agency, section, one),
      judged(desk, acts.read, (c, place) => caseShown(c, desk, { ...place, kindDesk })),
    )
    .post(
      paths.deskCaseReading(agency, section, one),
      judged(desk, reveals, (c, place) => reading(c, desk, { ...place, kindDesk })),
    )
    .get(
      paths.deskCaseFile(agency, section, one, digest),
      judged(desk, reveals, (c, place) => caseFile(c, desk, { ...place, kindDesk })),
    )
    .get(
      paths.deskCaseLetter(agency, section, one, letter),
      judged(desk, reveals, (c, place) => caseLetter(c, desk, { ...place, kindDesk })),
    );
  for (const [act, form] of formActsOf(kindDesk))
    routes.post(
      paths.deskCaseAct(agency, section, one, form.word),
      judged(desk, acts[act] ?? acts.read, (c, place) => sentForm(c, desk, { ...place, kindDesk, act, form })),
    );
  return routes;
}
