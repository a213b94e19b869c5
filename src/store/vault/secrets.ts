import type { KeyObject } from 'node:crypto';
import type { Db } from '../schema.ts';
import type { Instant } from '../time.ts';
import type { KeyRing } from './ring.ts';
import { newWrapped, unwrap } from './wrapping.ts';

const SECRET_BYTES = 32;

/**
 * The random secret of this installation for one purpose, made when it is first asked for. Unlike `derive`, it stays
 * the same when the master key changes. 32 bytes. Throws VaultTrouble.
 */
export async function lastingSecret(db: Db, ring: KeyRing, purpose: string, at: Instant): Promise<KeyObject> {
  const kept = (await find(db, purpose)) ?? (await make(db, ring, purpose, at));
  return unwrap(ring, ['secret', purpose], kept).secret;
}

/** The same, where it was ever asked for. Throws VaultTrouble. */
export async function knownSecret(db: Db, ring: KeyRing, purpose: string): Promise<KeyObject | undefined> {
  const kept = await find(db, purpose);
  return kept && unwrap(ring, ['secret', purpose], kept).secret;
}

function find(db: Db, purpose: string) {
  return db.selectFrom('vault_secret').selectAll().where('purpose', '=', purpose).executeTakeFirst();
}

/** Where two make one at once, both get the first. */
async function make(db: Db, ring: KeyRing, purpose: string, at: Instant) {
  const secret = newWrapped(ring, ['secret', purpose], SECRET_BYTES);
  await db
    .insertInto('vault_secret')
    .values({ purpose, ...secret, made_at: at })
    .onConflict((conflict) => conflict.column('purpose').doNothing())
    .execute();

  return db.selectFrom('vault_secret').selectAll().where('purpose', '=', purpose).executeTakeFirstOrThrow();
}
