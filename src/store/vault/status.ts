import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import type { KeyRing, MasterKey } from './ring.ts';

/** How much of the vault hangs on one master key. */
export interface KeyUse {
  readonly id: string;
  /** the key itself; undefined where the ring lacks it, and then what it wrapped cannot be opened */
  readonly key: MasterKey | undefined;
  readonly current: boolean;
  readonly persons: number;
  readonly secrets: number;
}

export interface VaultStatus {
  readonly keys: readonly KeyUse[];
  readonly entries: number;
  readonly files: number;
}

/** Every master key at hand or in use, the current one first, and how much is sealed. */
export async function vaultStatus(db: Db, ring: KeyRing): Promise<VaultStatus> {
  const [persons, secrets] = [await uses(db, 'vault_person'), await uses(db, 'vault_secret')];
  const ids = new Set([...ring.all().map(({ id }) => id), ...[...persons.keys(), ...secrets.keys()].sort()]);

  const keys = [...ids].map((id) => ({
    id,
    key: ring.find(id),
    current: id === ring.current.id,
    persons: persons.get(id) ?? 0,
    secrets: secrets.get(id) ?? 0,
  }));
  return { keys, entries: await count(db, 'vault_entry'), files: await count(db, 'file') };
}

/** Whether anything is wrapped already: then keys that are missing were lost, and making new ones would hide that. */
export async function isVaultInUse(db: Db): Promise<boolean> {
  const person = await db.selectFrom('vault_person').select('person_id').limit(1).executeTakeFirst();
  const secret = await db.selectFrom('vault_secret').select('purpose').limit(1).executeTakeFirst();
  return Boolean(person ?? secret);
}

async function uses(db: Db, table: 'vault_person' | 'vault_secret'): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom(table)
    .select(['wrapped_by', sql<number>`count(*)`.as('count')])
    .groupBy('wrapped_by')
    .execute();
  return new Map(rows.map(({ wrapped_by, count }) => [wrapped_by, Number(count)]));
}

async function count(db: Db, table: 'vault_entry' | 'file'): Promise<number> {
  const row = await db.selectFrom(table).select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  return Number(row.count);
}
