import type { Db, Tx } from '../schema.ts';
import type { Instant } from '../time.ts';
import type { KeyRing } from './ring.ts';
import type { Key } from './sealing.ts';
import { VaultTrouble } from './trouble.ts';
import { newWrapped, unwrap } from './wrapping.ts';

/** Whose data it is. A person belongs to one agency; the id says nothing about who it is. */
export interface Owner {
  readonly agency: string;
  readonly person: string;
}

/** Gives a person a data key. Whoever is added twice is a bug of the caller: ids are never reused. */
export async function addPerson(tx: Tx, ring: KeyRing, { agency, person, at }: Owner & At): Promise<void> {
  const key = newWrapped(ring, ['key', agency, person]);
  await tx
    .insertInto('vault_person')
    .values({ agency_id: agency, person_id: person, ...key, made_at: at })
    .execute();
}

export interface At {
  readonly at: Instant;
}

/** The data key of a person. Throws VaultTrouble, `gone` where there is none. */
export async function dataKey(db: Db, ring: KeyRing, { agency, person }: Owner): Promise<Key> {
  const kept = await db
    .selectFrom('vault_person')
    .select(['cipher', 'wrapped', 'wrapped_by'])
    .where('agency_id', '=', agency)
    .where('person_id', '=', person)
    .executeTakeFirst();

  if (!kept) throw new VaultTrouble('gone', `个人信息已经删除或者从来没有：${agency} ${person}。`);
  return unwrap(ring, ['key', agency, person], kept);
}
