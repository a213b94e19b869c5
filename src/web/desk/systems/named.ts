import { entries, type SystemId } from '#agencies/systems/types';
import { openMany } from '#store/vault/entries';
import type { Desk } from '../desk.ts';

const NAMELESS = '（没有名称）';

/** What the systems of an agency are called. */
export async function systemNames(
  { db, registry }: Desk,
  agency: string,
  persons: readonly SystemId[],
): Promise<(id: SystemId) => string> {
  const opened = await openMany(db, registry.ring, { agency, persons, entries: [entries.name] });
  return (id) => opened.get(id)?.get(entries.name) ?? NAMELESS;
}

/** Where a system listens; undefined where it does not. */
export async function webhookOf({ db, registry }: Desk, agency: string, id: SystemId): Promise<string | undefined> {
  const opened = await openMany(db, registry.ring, { agency, persons: [id], entries: [entries.url] });
  return opened.get(id)?.get(entries.url);
}
