import type { Db } from '#store/schema';
import type { OutboxRow } from '#store/tables/outbox';
import type { Instant } from '#store/time';
import type { AgencyId } from '../types.ts';
import { isOnDesk, type Notice, type Sending, type Target } from './notice.ts';

/** Puts a notice out to each target, in the transaction that it belongs to; whoever was told it already is not told again. Answers how many are told. */
export async function putOut(db: Db, agency: AgencyId, notice: Notice, targets: readonly Target[]): Promise<number> {
  if (!targets.length) return 0;
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('keep_outbox')
    .values([...new Set(targets)].map((target) => rowOf(agency, notice, target)))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows);
}

function rowOf(agency: AgencyId, { data, ...notice }: Notice, target: Target): OutboxRow {
  const onDesk = isOnDesk(target);
  return {
    ...{ agency_id: agency, ...notice, target, data: JSON.stringify(data) },
    ...{ state: onDesk ? 'told' : 'waiting', tries: 0, next_at: onDesk ? null : notice.at, trouble: null },
  };
}

/** How a sending went: it arrived, it is tried again at an instant, or it is given up (null). */
export interface Went {
  readonly trouble: string | null;
  readonly nextAt: Instant | null;
}

/** Writes down how a sending went. */
export async function noteWent(
  db: Db,
  { agency, id, target, tries }: Sending,
  { trouble, nextAt }: Went,
): Promise<void> {
  const state = trouble === null ? 'sent' : nextAt === null ? 'failed' : 'waiting';
  await db
    .updateTable('keep_outbox')
    .set({ state, tries: tries + 1, next_at: trouble === null ? null : nextAt, trouble })
    .where('agency_id', '=', agency)
    .where('id', '=', id)
    .where('target', '=', target)
    .execute();
}

/** Sends something once more, whatever came of it; false where there is no such thing. */
export async function sendAgain(
  db: Db,
  { agency, id, target }: Pick<Sending, 'agency' | 'id' | 'target'>,
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('keep_outbox')
    .set({ state: 'waiting', tries: 0, next_at: now, trouble: null })
    .where('agency_id', '=', agency)
    .where('id', '=', id)
    .where('target', '=', target)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Drops acts that were told, sent or given up before an instant. Reminders stay: a row is what keeps them from being sent twice. */
export async function dropTold(db: Db, agency: AgencyId, before: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('keep_outbox')
    .where('agency_id', '=', agency)
    .where('at', '<', before)
    .where('kind', '=', 'act')
    .where('state', '!=', 'waiting')
    .executeTakeFirst();
  return Number(numDeletedRows);
}
