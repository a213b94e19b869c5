import type { Act } from '#journal/types';
import { personOf } from '#requests/ids';
import { openMany } from '#store/vault/entries';
import type { Desk } from '../desk.ts';

/** What is sealed of an act beside what its letter prints: shown in what happened. */
const fields: Readonly<Record<string, readonly string[]>> = {
  proposeExtension: ['reason'],
  answerConsultation: ['reasons'],
  giveReasons: ['reasons'],
  pay: ['receipt'],
  sendBack: ['remarks'],
  amend: ['reason'],
  rate: ['words'],
  suggestRelease: ['words'],
  declineRelease: ['reasons'],
};

const application = ['form', 'way', 'idNumber', 'phone'] as const;

/** The rest of a case's words, by the name of their entry in the vault. */
export async function moreWords(
  { db, registry }: Desk,
  agency: string,
  subject: string,
  acts: readonly Act[],
): Promise<ReadonlyMap<string, string>> {
  const said = acts.flatMap(({ act, version }) => (fields[act] ?? []).map((field) => `${act}/${version}/${field}`));
  const person = personOf(subject);
  const entries = [...application, ...said];
  const opened = await openMany(db, registry.ring, { agency, persons: [person], entries });
  return opened.get(person) ?? new Map();
}
