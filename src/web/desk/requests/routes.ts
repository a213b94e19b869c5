import { Hono } from 'hono';
import { personActs } from '#agencies/workflow';
import { params, paths } from '#paths';
import { requestActs, requestLooks, searchActs } from '#requests/workflow';
import type { Desk } from '../desk.ts';
import { judged } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import { formActs, formOf } from './act-forms.ts';
import { caseShown } from './case.ts';
import { list } from './list.ts';
import { newRequest, takenIn } from './new.ts';
import { letterFile, originalFile } from './papers.ts';
import { sought } from './search.ts';
import { reading, sentForm } from './sent.ts';
import { sheet } from './sheet.ts';
import { draftedTogether, together } from './together.ts';

const { readRequests } = requestLooks;

/** 依申请公开: the list, what is taken in, a request and what is done about it. */
export function requestRoutes(desk: Desk): Hono<DeskEnv> {
  const { agency, request } = params;
  const routes = new Hono<DeskEnv>()
    .get(
      paths.deskRequests(agency),
      judged(desk, readRequests, (c, place) => list(c, desk, place)),
    )
    .post(
      paths.deskRequests(agency),
      judged(desk, requestActs.takeIn, (c, place) => takenIn(c, desk, place)),
    )
    .post(
      paths.deskRequestsSearch(agency),
      judged(desk, searchActs.searchRequests, (c, place) => sought(c, desk, place)),
    )
    .get(
      paths.deskNewRequest(agency),
      judged(desk, requestActs.takeIn, (c, place) => newRequest(c, desk, place)),
    )
    .get(
      paths.deskRequestsTogether(agency),
      judged(desk, requestActs.draft, (c, place) => together(c, desk, place)),
    )
    .post(
      paths.deskRequestsTogether(agency),
      judged(desk, requestActs.draft, (c, place) => draftedTogether(c, desk, place)),
    )
    .get(
      paths.deskRequestsSheet(agency),
      judged(desk, readRequests, (c, place) => sheet(c, desk, place)),
    )
    .get(
      paths.deskRequest(agency, request),
      judged(desk, readRequests, (c, place) => caseShown(c, desk, place)),
    )
    .post(
      paths.deskRequestReading(agency, request),
      judged(desk, personActs.reveal, (c, place) => reading(c, desk, place)),
    )
    .get(
      paths.deskRequestLetterPattern,
      judged(desk, personActs.reveal, (c, place) => letterFile(c, desk, place)),
    )
    .get(
      paths.deskRequestFile(agency, request, params.digest),
      judged(desk, personActs.reveal, (c, place) => originalFile(c, desk, place)),
    );
  for (const act of formActs)
    routes.post(
      paths.deskRequestAct(agency, request, formOf(act).word),
      judged(desk, requestActs[act], (c, place) => sentForm(c, desk, { ...place, act })),
    );
  return routes;
}
