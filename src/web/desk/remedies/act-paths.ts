import { paths } from '#paths';
import type { Kind } from '#remedies/subject/kinds';
import type { ActPath } from '../act-paths.ts';
import type { ActForm } from './act-form.ts';
import { complaintDesk } from './complaint/complaint-desk.ts';
import { complaintForms } from './complaint/complaint-forms.ts';
import { correctionDesk } from './correction/correction-desk.ts';
import { correctionForms } from './correction/correction-forms.ts';
import type { KindDesk } from './kind-desk.ts';
import { remedyDesk, remedyForms } from './remedy/remedy-desk.ts';

/** Where each act on cases is done: from the tables of forms, so that none is written twice. */
export const casePaths = {
  remedy: pathsOf(remedyDesk, remedyForms),
  correction: pathsOf(correctionDesk, correctionForms),
  complaint: pathsOf(complaintDesk, complaintForms),
  complainant: {
    reveal: {
      path: ({ agency, id }) => paths.deskCaseReading(agency, 'complaints', id.replace('person/complaint-', '')),
      fields: ['reason'],
    } satisfies ActPath,
  },
} as const;

/** What no form about a case does begins one: its form stands by itself. */
function pathsOf<K extends Kind, A extends string>(
  { section, beginning }: KindDesk<K>,
  forms: Readonly<Record<A, ActForm<K> | null>>,
): Readonly<Record<A | 'read', ActPath>> {
  const of = ([act, form]: readonly [string, ActForm<K> | null]): readonly [string, ActPath] =>
    form
      ? [act, { path: ({ agency, id }) => paths.deskCaseAct(agency, section, id, form.word), fields: fieldsOf(form) }]
      : [act, { path: ({ agency }) => paths.deskCases(agency, section), fields: [...beginning.fields, 'attachments'] }];
  const read: ActPath = { path: ({ agency, id }) => paths.deskCase(agency, section, id), fields: [] };
  const entries = Object.entries<ActForm<K> | null>(forms).map(of);
  return Object.fromEntries([...entries, ['read', read]]) as Record<A | 'read', ActPath>;
}

function fieldsOf<K extends Kind>({ fields, files, sure }: ActForm<K>): readonly string[] {
  return [...fields, ...(files ? ['attachments'] : []), ...(sure ? ['sure'] : [])];
}
