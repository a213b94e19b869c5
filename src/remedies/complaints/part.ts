import { permit } from '#agencies/permit';
import type { AgencyId, Asker, Registry } from '#agencies/types';
import type { Db } from '#store/schema';
import { openMany } from '#store/vault/entries';
import { bySubject, type Listed, listAbout } from '../queries.ts';
import { personOf } from '../subject/ids.ts';
import { supervisorsOf } from './supervisors.ts';
import type { Complaint } from './types.ts';
import { complaintActs } from './workflow.ts';

/** What the agency complained about sees of a complaint: what it is asked and told, and not who complained. */
export interface Part extends Listed<'complaint'> {
  readonly question: string;
  /** its own account */
  readonly account: string;
  /** what was found, and what it must do; empty while nothing is decided */
  readonly order: string;
}

/** Complaints about the agency of whoever asks, of which it was told; none where he may not see them. */
export async function partsOf(db: Db, asker: Asker): Promise<readonly Listed<'complaint'>[]> {
  if (!asker.agency || !maySeePart(asker)) return [];

  const found: Listed<'complaint'>[] = [];
  for (const { id } of await supervisorsOf(db, asker.agency))
    found.push(...(await listAbout(db, { kind: 'complaint', agency: id, about: asker.agency })));
  return found.filter(({ one }) => isTold(one));
}

/** One of them, with the words that are meant for the agency; null where there is none for it. */
export async function partOf(
  { db, ring }: Registry,
  asker: Asker,
  { agency, subject }: { readonly agency: AgencyId; readonly subject: string },
): Promise<Part | null> {
  const one = await bySubject(db, 'complaint', agency, subject);
  if (!one || one.about !== asker.agency || !maySeePart(asker) || !isTold(one)) return null;
  const listed = (await listAbout(db, { kind: 'complaint', agency, about: one.about })).find(
    (found) => found.subject === subject,
  );

  const names = entriesOf(one);
  const person = personOf(subject);
  const opened = await openMany(db, ring, { agency, persons: [person], entries: Object.values(names) });
  const text = (name: keyof typeof names) => opened.get(person)?.get(names[name]) ?? '';
  return listed ? { ...listed, question: text('question'), account: text('account'), order: text('order') } : null;
}

function entriesOf({ asked, accounted, decided }: Complaint) {
  return {
    question: `askAccount/${asked?.version}/question`,
    account: `account/${accounted?.version}/account`,
    order: `decide/${decided?.version}/order`,
  };
}

/** What is not true, and was never asked about, does not concern the agency. */
function isTold({ asked, decided }: Complaint): boolean {
  return asked !== null || decided?.measure === 'rectify' || decided?.measure === 'criticise';
}

function maySeePart({ roles, actor }: Asker): boolean {
  return permit(complaintActs.read, { roles, relation: 'other', self: true, state: 'received', actor }).ok;
}
