import type { Db } from '../schema.ts';
import type { Instant } from '../time.ts';

export interface Claim {
  /** what only one process may do */
  readonly name: string;
  /** who asks; no two processes have the same */
  readonly holder: string;
  readonly now: Instant;
  /** how long it is kept from everybody else, unless it is claimed again */
  readonly seconds: number;
}

/** Takes a lease or keeps it for longer; false while somebody else has it. One statement decides, on every engine. */
export async function claim(db: Db, { name, holder, now, seconds }: Claim): Promise<boolean> {
  const until = Temporal.Instant.from(now).add({ seconds }).toString({ smallestUnit: 'second' });

  const { numUpdatedRows } = await db
    .updateTable('keep_lease')
    .set({ holder, until })
    .where('name', '=', name)
    .where(({ or, eb }) => or([eb('holder', '=', holder), eb('until', '<=', now)]))
    .executeTakeFirst();
  if (numUpdatedRows) return true;

  const { numInsertedOrUpdatedRows } = await db
    .insertInto('keep_lease')
    .values({ name, holder, until })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Boolean(numInsertedOrUpdatedRows);
}

/** Gives a lease back, if it is one's own. */
export async function release(db: Db, { name, holder }: Pick<Claim, 'name' | 'holder'>): Promise<void> {
  await db.deleteFrom('keep_lease').where('name', '=', name).where('holder', '=', holder).execute();
}

/** Who has a lease at an instant; null when nobody has. */
export async function holderOf(db: Db, name: string, now: Instant): Promise<string | null> {
  const row = await db
    .selectFrom('keep_lease')
    .select('holder')
    .where('name', '=', name)
    .where('until', '>', now)
    .executeTakeFirst();
  return row?.holder ?? null;
}
