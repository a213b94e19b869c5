import type { Agency } from '#agencies/types';
import { numberOf, personOf, subjectOf } from '#requests/ids';
import { requestsOf } from '#requests/queries/list';
import type { Desk } from '../desk.ts';
import { caseName } from '../remedies/case-name.ts';

/** Of which case each of these persons is, as it is called: person/2026-7 → 青民依申〔2026〕7号, person/remedy-2026-3 → 复议诉讼 2026-3. */
export async function casesOf({ db }: Desk, agency: Agency, persons: readonly string[]) {
  const requests = persons.map((person) => person.replace('person/', 'request/'));
  const found = persons.length ? await requestsOf(db, agency.id, requests) : [];
  const words = new Map(found.map(({ request }) => [personOf(subjectOf(request)), numberOf(agency, request)]));

  return (person: string): string => {
    const id = person.replace('person/', '');
    return words.get(person) ?? caseName(agency.id, id.replace('-', '/'))?.words ?? id;
  };
}
