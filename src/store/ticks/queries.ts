import type { Db } from '../schema.ts';
import type { BackupRow, TickRow } from '../tables/operations.ts';
import type { Instant } from '../time.ts';

/** Writes down how a job of the clock went, in place of how it went before. */
export async function noteTick(db: Db, { job, ...ran }: TickRow): Promise<void> {
  await db
    .insertInto('keep_tick')
    .values({ job, ...ran })
    .onConflict((conflict) => conflict.column('job').doUpdateSet(ran))
    .execute();
}

/** How every job went when it last ran, by name. */
export function ticks(db: Db): Promise<readonly TickRow[]> {
  return db.selectFrom('keep_tick').selectAll().orderBy('job').execute();
}

/** The instant of the newest round of the clock; null before the first. */
export async function lastTick(db: Db): Promise<Instant | null> {
  const row = await db
    .selectFrom('keep_tick')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Writes down that a backup was made. */
export async function noteBackup(db: Db, backup: BackupRow): Promise<void> {
  await db
    .insertInto('keep_backup')
    .values(backup)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The newest backup; null before the first. */
export async function lastBackup(db: Db): Promise<BackupRow | null> {
  const row = await db.selectFrom('keep_backup').selectAll().orderBy('at', 'desc').limit(1).executeTakeFirst();
  return row ?? null;
}
