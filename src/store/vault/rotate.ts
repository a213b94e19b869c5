import { type SqlBool, sql } from 'kysely';
import type { Db } from '../schema.ts';
import type { Owner } from './people.ts';
import type { KeyRing } from './ring.ts';
import { VaultTrouble } from './trouble.ts';
import { rewrap, type Wrapped } from './wrapping.ts';

const BATCH = 200;

/** What came of a rotation. */
export interface Rotated {
  readonly rewrapped: number;
  /** persons and secrets whose key could not be opened, as ids; they stay as they were */
  readonly unopened: readonly string[];
}

/**
 * Puts every data key under the current master key, a batch a transaction. Started again after any interruption, it
 * does what is left. Data is not touched; persons can be added, read and erased meanwhile. `told` hears after each batch.
 */
export async function rotate(
  db: Db,
  ring: KeyRing,
  told: (rewrapped: number) => void | Promise<void> = () => {},
): Promise<Rotated> {
  const unopened: string[] = [];
  let rewrapped = await rotateSecrets(db, ring, unopened);
  let after: Owner | undefined = { agency: '', person: '' };

  while (after) {
    const batch: Batch = await rotateBatch(db, ring, after, unopened);
    rewrapped += batch.rewrapped;
    after = batch.last;
    await told(rewrapped);
  }
  return { rewrapped, unopened };
}

interface Batch {
  readonly rewrapped: number;
  readonly last: Owner | undefined;
}

function rotateBatch(db: Db, ring: KeyRing, after: Owner, unopened: string[]): Promise<Batch> {
  return db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('vault_person')
      .selectAll()
      .where('wrapped_by', '!=', ring.current.id)
      .where(sql<SqlBool>`(agency_id, person_id) > (${after.agency}, ${after.person})`)
      .orderBy('agency_id')
      .orderBy('person_id')
      .limit(BATCH)
      .execute();

    let rewrapped = 0;
    for (const row of rows) {
      const { agency_id: agency, person_id: person } = row;
      const renewed = openedOr(unopened, `${agency} ${person}`, () => rewrap(ring, ['key', agency, person], row));
      if (!renewed) continue;
      await tx
        .updateTable('vault_person')
        .set(renewed)
        .where('agency_id', '=', agency)
        .where('person_id', '=', person)
        .where('wrapped', '=', row.wrapped)
        .execute();
      rewrapped += 1;
    }

    const last = rows.at(-1);
    return { rewrapped, last: last && { agency: last.agency_id, person: last.person_id } };
  });
}

async function rotateSecrets(db: Db, ring: KeyRing, unopened: string[]): Promise<number> {
  const rows = await db.selectFrom('vault_secret').selectAll().where('wrapped_by', '!=', ring.current.id).execute();

  let rewrapped = 0;
  for (const row of rows) {
    const renewed = openedOr(unopened, row.purpose, () => rewrap(ring, ['secret', row.purpose], row));
    if (!renewed) continue;
    await db.updateTable('vault_secret').set(renewed).where('purpose', '=', row.purpose).execute();
    rewrapped += 1;
  }
  return rewrapped;
}

function openedOr(unopened: string[], id: string, rewrapped: () => Wrapped): Wrapped | null {
  try {
    return rewrapped();
  } catch (error) {
    if (!(error instanceof VaultTrouble)) throw error;
    unopened.push(id);
    return null;
  }
}
