import type { Db } from '#store/schema';
import type { SessionRow } from '#store/tables/sign-in';
import type { Instant } from '#store/time';
import type { StaffId } from '../../types.ts';

/** The sessions of one person that are not over, the last used first. */
export function sessionsOf(db: Db, staff: StaffId, alive: Alive): Promise<SessionRow[]> {
  return db
    .selectFrom('keep_session')
    .selectAll()
    .where('user_id', '=', staff)
    .where('seen_at', '>', alive.seenAfter)
    .where('started_at', '>', alive.startedAfter)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute();
}

/** What a session must be newer than to be open. */
export interface Alive {
  readonly seenAfter: Instant;
  readonly startedAfter: Instant;
}

export function sessionById(db: Db, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('keep_session').selectAll().where('id', '=', id).executeTakeFirst();
}

export function sessionByToken(db: Db, token: string): Promise<SessionRow | undefined> {
  return db.selectFrom('keep_session').selectAll().where('token', '=', token).executeTakeFirst();
}

export async function putMeans(db: Db, id: string, means: string): Promise<void> {
  await db.updateTable('keep_session').set({ means }).where('id', '=', id).execute();
}

export async function touchSession(db: Db, id: string, seen_at: Instant): Promise<void> {
  await db.updateTable('keep_session').set({ seen_at }).where('id', '=', id).execute();
}

export async function dropSession(db: Db, id: string): Promise<void> {
  await db.deleteFrom('keep_session').where('id', '=', id).execute();
}

/** Ends all sessions of a person, or all but one, and answers how many. */
export async function endAllSessions(db: Db, staff: StaffId, but = ''): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('keep_session')
    .where('user_id', '=', staff)
    .where('id', '<>', but)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Drops everything that is over, because nobody asks for it any more; answers how much. */
export async function dropOver(db: Db, { seenAfter, startedAfter }: Alive): Promise<number> {
  const dropped = [
    await db
      .deleteFrom('keep_session')
      .where((where) => where.or([where('seen_at', '<=', seenAfter), where('started_at', '<=', startedAfter)]))
      .executeTakeFirst(),
    await db.deleteFrom('keep_verification').where('created_at', '<=', startedAfter).executeTakeFirst(),
    await db.deleteFrom('keep_auth_rate').where('since', '<=', startedAfter).executeTakeFirst(),
  ];
  return dropped.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}
