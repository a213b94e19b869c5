import type { Db } from '../schema.ts';

/** The ids of the master keys that protect something, in order. */
export async function keysInUse(db: Db): Promise<readonly string[]> {
  const persons = await db.selectFrom('vault_person').select('wrapped_by').distinct().execute();
  const secrets = await db.selectFrom('vault_secret').select('wrapped_by').distinct().execute();
  return [...new Set([...persons, ...secrets].map(({ wrapped_by }) => wrapped_by))].sort();
}
