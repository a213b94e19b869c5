import { agencyById } from '#agencies/queries';
import type { Asker } from '#agencies/types';
import type { Act } from '#journal/types';
import type { Desk } from './desk.ts';
import { wordsFor } from './people.ts';
import { kindOf, kinds } from './said.ts';

/** What these acts are about, in words, in their order: 县民政局, 社会救助科 陈某, 申请人 2026-7; empty where the act says it. */
export async function aboutOf(desk: Desk, asker: Asker, acts: readonly Act[]): Promise<readonly string[]> {
  const people = await wordsFor(desk, asker, acts.flatMap(personOf));
  const agencies = new Map<string, string>();
  for (const id of new Set(acts.map(({ agency }) => agency)))
    agencies.set(id, (await agencyById(desk.db, id))?.shortName ?? id);

  return acts.map((act) => {
    const [person] = personOf(act);
    if (person) return people.get(person) ?? '';
    if (kindOf(act.subject) === 'session') return '';
    return kindOf(act.subject) in kinds ? (agencies.get(act.agency) ?? '') : act.subject;
  });
}

/** Of whom an act is: the account it is about, or the person whose data was read. */
function personOf({ subject, data }: Act): readonly string[] {
  if (typeof data.person === 'string') return [data.person];
  if (typeof data.staff === 'string') return [data.staff];
  return ['staff', 'person'].includes(kindOf(subject)) ? [subject] : [];
}
