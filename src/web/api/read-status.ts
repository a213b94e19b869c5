import { requestBySubject } from '#requests/queries';
import type { Call } from './call.ts';
import { json, problem } from './problem.ts';
import { statusOf } from './status-of.ts';

/** GET …/requests/{request}. */
export async function readStatus({ site, agency, subject }: Call): Promise<Response> {
  const request = await requestBySubject(site.db, agency.id, subject);
  return request ? json(statusOf(agency, request)) : problem(404);
}
