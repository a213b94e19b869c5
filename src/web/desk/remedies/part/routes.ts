import { Hono } from 'hono';
import type { ActRule } from '#agencies/act-rule';
import { params, paths } from '#paths';
import { complaintActs } from '#remedies/complaints/workflow';
import type { Desk } from '../../desk.ts';
import { judged } from '../../judged.ts';
import type { DeskEnv } from '../../session.ts';
import { partForms } from './part-forms.ts';
import { partLetter } from './part-letter.ts';
import { partShown } from './part-shown.ts';
import { partsList } from './parts-list.ts';
import { sentPart } from './sent-part.ts';
import { toTheAgency } from './to-the-agency.ts';

/** 被投诉: what the agency complained about is asked and told. The address is the agency's own; the case is another's. */
export function partRoutes(desk: Desk): Hono<DeskEnv> {
  const { agency, supervisor, case: one, letter } = params;
  const read: ActRule = toTheAgency(complaintActs.read);
  const routes = new Hono<DeskEnv>()
    .get(
      paths.deskParts(agency),
      judged(desk, read, (c, place) => partsList(c, desk, place)),
    )
    .get(
      paths.deskPart(agency, supervisor, one),
      judged(desk, read, (c, place) => partShown(c, desk, place)),
    )
    .get(
      paths.deskPartLetter(agency, supervisor, one, letter),
      judged(desk, read, (c, place) => partLetter(c, desk, place)),
    );
  for (const form of partForms)
    routes.post(
      paths.deskPartAct(agency, supervisor, one, form.word),
      judged(desk, toTheAgency(complaintActs[form.act]), (c, place) => sentPart(c, desk, { ...place, form })),
    );
  return routes;
}
