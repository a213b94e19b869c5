import type { Ruling } from '#law/ruling';
import type { RemedyRow } from '#store/tables/remedies';
import { kindOf } from './subject/ids.ts';
import type { Standing } from './subject/kinds.ts';

/** The row of a case, a demand or a complaint, with the deadline that runs for it. */
export function rowOf(
  agency: string,
  subject: string,
  one: Standing,
  due: { readonly kind: string; readonly ruling: Ruling<string> } | null,
): RemedyRow {
  const { year, serial, state, version, about, begun } = one;
  return {
    agency_id: agency,
    subject,
    kind: kindOf(subject) ?? '',
    year,
    serial,
    state,
    version,
    about,
    begun,
    due: due?.ruling.value ?? null,
    due_kind: due?.kind ?? null,
    provisional: due?.ruling.provisional?.missing ?? null,
    facts: JSON.stringify(one),
  };
}
