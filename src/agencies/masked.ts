import type { Db } from '#store/schema';
import { openMany } from '#store/vault/entries';
import type { KeyRing } from '#store/vault/ring';
import type { AgencyId } from './types.ts';

/** Person → name as lists show it: 王**. Who has no name is left out. The whole name is opened by `reveal` alone. */
export async function maskedNamesOf(
  db: Db,
  ring: KeyRing,
  { agency, persons }: { readonly agency: AgencyId; readonly persons: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const opened = await openMany(db, ring, { agency, persons, entries: ['name'] });
  const names = [...opened].map(([person, entries]) => [person, masked(entries.get('name') ?? '')] as const);
  return new Map(names.filter(([, name]) => name));
}

/** The first sign of a name, and how long it is not: 王**. */
export function masked(name: string): string {
  const [first] = name.trim();
  return first ? `${first}**` : '';
}
