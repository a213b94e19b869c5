import type { Db } from '#store/schema';
import { openMany } from '#store/vault/entries';
import type { KeyRing } from '#store/vault/ring';
import type { Staff, StaffId } from './types.ts';

/** What these colleagues are called, staff id → name. One query an agency; who has no name any more is left out. */
export async function namesOf(
  db: Db,
  ring: KeyRing,
  staff: readonly Pick<Staff, 'id' | 'agency'>[],
): Promise<ReadonlyMap<StaffId, string>> {
  const names = new Map<StaffId, string>();
  for (const [agency, members] of Map.groupBy(staff, (one) => one.agency)) {
    const opened = await openMany(db, ring, { agency, persons: members.map(({ id }) => id), entries: ['name'] });
    for (const [id, entries] of opened) names.set(id, entries.get('name') ?? '');
  }
  return names;
}
