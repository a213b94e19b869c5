import type { Asker, Registry } from '#agencies/types';
import { noteOutcome } from '#remedies/commands/note-outcome';
import { notice } from '#remedies/commands/notice';
import { orderRedo } from '#remedies/commands/order-redo';
import { listAbout } from '#remedies/queries';
import { done } from '#requests/sample-requests';
import { dayOf } from '#store/time';
import { middle, type Subject } from './places.ts';

const key = null;
const asker: Asker = { actor: 'staff/maker33333', agency: middle, roles: ['clerk'] };

/** A court orders the agency to answer a request. */
export async function orderRedone(registry: Registry, { id: about }: Subject): Promise<void> {
  const suit = { way: 'direct', procedure: null, contested: 'silence', after: null } as const;
  const words = { body: '青禾县人民法院', caseNumber: '行初2号', who: '张某某', what: '逾期' };
  const received = dayOf(registry.now());
  const { subject } = await done(notice(registry, { asker, key, agency: middle, ...suit, about, received, ...words }));
  const on = { asker, key, agency: middle, subject };
  await done(noteOutcome(registry, { ...on, seen: 1, result: 'ordered-to-act', words: '' }));
  await done(orderRedo(registry, { ...on, seen: 2, until: null }));
}

/** The suit that ordered it; empty where none did. */
export async function orderAbout({ db }: Registry, { id }: Subject): Promise<string> {
  const about = await listAbout(db, { kind: 'remedy', agency: middle, about: id });
  return about.at(-1)?.subject ?? '';
}
