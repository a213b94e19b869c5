import type { Store } from '../engine.ts';
import type { Files } from '../files/files.ts';
import type { Db, Tx } from '../schema.ts';
import type { ErasedList, Erasure } from './erased-list.ts';
import type { Owner } from './people.ts';

/**
 * Erases a person: the data key, all that was sealed with it, and what would find the person again. The erasure is on
 * the list before the transaction can be acknowledged; erasing twice does no harm. Call it last, when nothing can refuse
 * the transaction any more; once it is committed, hand the digests to `forget`.
 */
export async function erasePerson(tx: Tx, list: ErasedList, erasure: Erasure): Promise<readonly string[]> {
  const digests = await removeRows(tx, erasure);
  await list.append(erasure);
  return digests;
}

/** After the commit: the files go, and the database overwrites what it deleted as far as it can. */
export async function forget({ db, engine }: Store, files: Files, digests: readonly string[]): Promise<void> {
  for (const digest of digests) await files.remove(digest);
  for (const table of ['vault_entry', 'vault_match', 'vault_word', 'vault_public_word', 'file', 'vault_person'])
    await engine.forget(db, table);
}

/** After a backup was restored: everybody erased since is erased again. Tells how many had come back. */
export async function replayErasures(store: Store, files: Files, erasures: readonly Owner[]): Promise<number> {
  let returned = 0;
  for (const erasure of erasures) {
    if (!(await isThere(store.db, erasure))) continue;
    const digests = await store.db.transaction().execute((tx) => removeRows(tx, erasure));
    for (const digest of digests) await files.remove(digest);
    returned += 1;
  }

  if (returned) await forget(store, files, []);
  return returned;
}

async function removeRows(tx: Tx, { agency, person }: Owner): Promise<readonly string[]> {
  const files = await tx
    .deleteFrom('file')
    .where('agency_id', '=', agency)
    .where('person_id', '=', person)
    .returning('digest')
    .execute();

  for (const table of ['vault_entry', 'vault_match', 'vault_word', 'vault_public_word', 'vault_person'] as const)
    await tx.deleteFrom(table).where('agency_id', '=', agency).where('person_id', '=', person).execute();
  return files.map(({ digest }) => digest);
}

async function isThere(db: Db, { agency, person }: Owner): Promise<boolean> {
  const row = await db
    .selectFrom('vault_person')
    .select('person_id')
    .where('agency_id', '=', agency)
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}
