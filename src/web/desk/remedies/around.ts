import { html } from 'hono/html';
import { agencyById } from '#agencies/queries';
import { paths } from '#paths';
import { numberOf } from '#requests/ids';
import { requestsOf } from '#requests/queries/list';
import { requestLooks } from '#requests/workflow';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import type { Around } from './kind-desk.ts';

/** What the requests and agencies that cases are about are called; a request is a link to who may open it. */
export async function aroundOf(
  { db }: Desk,
  { agency, asker, relation }: Place,
  about: readonly (string | null)[],
): Promise<Around> {
  const subjects = [...new Set(about.filter((one) => one !== null))];
  const requests = await requestsOf(
    db,
    agency.id,
    subjects.filter((one) => one.startsWith('request/')),
  );
  const numbers = new Map(requests.map(({ subject, request }) => [subject, numberOf(agency, request)]));
  const names = new Map<string, string>();
  for (const id of subjects.filter((one) => !one.includes('/')))
    names.set(id, (await agencyById(db, id))?.shortName ?? id);

  const opens = mayEver(requestLooks.readRequests, asker, relation).ok;
  return {
    agency,
    agencyName: (id) => names.get(id) ?? id,
    requestLink: (subject) => {
      const number = numbers.get(subject) ?? subject.replace('request/', '');
      return opens ? html`<a href="${paths.deskRequest(agency.id, subject)}">${number}</a>` : number;
    },
  };
}
