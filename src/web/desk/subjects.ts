import { agencyById } from '#agencies/queries';
import type { Agency, Asker } from '#agencies/types';
import type { Act } from '#journal/types';
import { numberOf, subjectOf } from '#requests/ids';
import { requestsOf } from '#requests/queries/list';
import type { Desk } from './desk.ts';
import { wordsFor } from './people.ts';
import { caseName } from './remedies/case-name.ts';
import { kindOf, kinds } from './said.ts';

/** What these acts are about, in words, in their order: 县民政局, 社会救助科 陈某, 青民依申〔2026〕7号, 复议诉讼 2026-3; empty where the act says it. */
export async function aboutOf(desk: Desk, asker: Asker, acts: readonly Act[]): Promise<readonly string[]> {
  const people = await wordsFor(desk, asker, acts.flatMap(personOf));
  const agencies = new Map<string, string>();
  const requests = new Map<string, string>();
  for (const [id, of] of Map.groupBy(acts, ({ agency }) => agency)) {
    const agency = await agencyById(desk.db, id);
    agencies.set(id, agency?.shortName ?? id);
    if (agency) for (const [subject, number] of await numbersOf(desk, agency, of)) requests.set(subject, number);
  }

  return acts.map((act) => {
    const [person] = personOf(act);
    if (person) return people.get(person) ?? '';
    if (kindOf(act.subject) === 'session') return '';
    if (kindOf(act.subject) === 'request') return requests.get(`${act.agency} ${act.subject}`) ?? act.subject;
    const named = caseName(act.agency, act.subject);
    if (named) return named.words;
    return kindOf(act.subject) in kinds ? (agencies.get(act.agency) ?? '') : act.subject;
  });
}

/** What the requests among these acts are called: agency and subject → 青民依申〔2026〕7号. */
async function numbersOf(desk: Desk, agency: Agency, acts: readonly Act[]): Promise<ReadonlyMap<string, string>> {
  const subjects = [...new Set(acts.map(({ subject }) => subject).filter((subject) => kindOf(subject) === 'request'))];
  const found = subjects.length ? await requestsOf(desk.db, agency.id, subjects) : [];
  return new Map(found.map(({ request }) => [`${agency.id} ${subjectOf(request)}`, numberOf(agency, request)]));
}

/** Of whom an act is: the account it is about, or the person whose data was read. */
function personOf({ subject, data }: Act): readonly string[] {
  if (typeof data.person === 'string') return [data.person];
  if (typeof data.staff === 'string') return [data.staff];
  return ['staff', 'person'].includes(kindOf(subject)) ? [subject] : [];
}
