import { createHmac, type KeyObject } from 'node:crypto';
import type { Db, Tx } from '../schema.ts';
import type { At, Owner } from './people.ts';
import type { KeyRing } from './ring.ts';
import { knownSecret, lastingSecret } from './secrets.ts';

/** A value by which a person may be met again: an ID number, a telephone. */
export interface Trait {
  /** "idNumber", "phone" */
  readonly kind: string;
  readonly value: string;
}

/** Remembers traits of a person as keyed digests, so that likely repeats are found; they go with the person. */
export async function markTraits(
  tx: Tx,
  ring: KeyRing,
  { agency, person, at, traits }: Owner & At & { readonly traits: readonly Trait[] },
): Promise<void> {
  if (!traits.length) return;
  const secret = await lastingSecret(tx, ring, PURPOSE, at);
  const rows = traits.map(({ kind, value }) => ({
    agency_id: agency,
    person_id: person,
    kind,
    digest: digestOf(secret, agency, { kind, value }),
  }));

  await tx
    .insertInto('vault_match')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The agency's persons who share a trait, in the order of their ids. */
export async function findMatches(
  db: Db,
  ring: KeyRing,
  { agency, ...trait }: Trait & { readonly agency: string },
): Promise<readonly string[]> {
  const secret = await knownSecret(db, ring, PURPOSE);
  if (!secret) return [];

  const rows = await db
    .selectFrom('vault_match')
    .select('person_id')
    .where('agency_id', '=', agency)
    .where('kind', '=', trait.kind)
    .where('digest', '=', digestOf(secret, agency, trait))
    .orderBy('person_id')
    .execute();

  return rows.map(({ person_id }) => person_id);
}

const PURPOSE = 'match';

/** The agency is in it: the same person at two agencies has two digests, which nobody can join. */
function digestOf(secret: KeyObject, agency: string, { kind, value }: Trait): string {
  return createHmac('sm3', secret)
    .update(JSON.stringify([agency, kind, folded(value)]))
    .digest('hex');
}

/** Full-width and half-width, upper and lower case, spaces and hyphens make no difference. */
function folded(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\s\p{Dash}]/gu, '')
    .toUpperCase();
}
