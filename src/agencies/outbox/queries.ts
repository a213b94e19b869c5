import type { Db } from '#store/schema';
import type { OutboxRow } from '#store/tables/outbox';
import type { Instant } from '#store/time';
import type { AgencyId, Asker } from '../types.ts';
import type { Notice, NoticeKind, Sending } from './notice.ts';

/** What somebody was told on his desk since an instant, the newest first: himself, and whoever has one of his roles. */
export async function noticesFor(db: Db, { asker, agency, since, limit }: NoticesWanted): Promise<readonly Notice[]> {
  const rows = await db
    .selectFrom('keep_outbox')
    .selectAll()
    .where('agency_id', '=', agency)
    .where('target', 'in', [asker.actor, ...asker.roles.map((role) => `role/${role}`)])
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit * MOST_TARGETS)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, noticeOf(row)]));
  return [...byId.values()].slice(0, limit);
}

/** As many targets as somebody may be for one notice, more or less: it is shown once. */
const MOST_TARGETS = 3;

export interface NoticesWanted {
  readonly asker: Asker;
  readonly agency: AgencyId;
  readonly since: Instant;
  readonly limit: number;
}

/** Which of these notices were put out already. */
export async function putOutAlready(db: Db, agency: AgencyId, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!ids.length) return new Set();
  const rows = await db
    .selectFrom('keep_outbox')
    .select('id')
    .distinct()
    .where('agency_id', '=', agency)
    .where('id', 'in', ids)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** What is to be sent now to targets that begin so, the oldest first. */
export async function toSend(
  db: Db,
  agency: AgencyId,
  to: 'webhook/' | 'mail/',
  now: Instant,
  limit: number,
): Promise<readonly Sending[]> {
  const rows = await db
    .selectFrom('keep_outbox')
    .selectAll()
    .where('agency_id', '=', agency)
    .where('state', '=', 'waiting')
    .where('next_at', '<=', now)
    .where('target', 'like', `${to}%`)
    .orderBy('next_at')
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(sendingOf);
}

/** Where a list of sendings goes on. */
export interface Place {
  readonly at: Instant;
  readonly id: string;
}

/** Everything that was ever put out to somewhere else and is still kept, the oldest first. */
export async function sendingsTo(
  db: Db,
  { agency, target, after, limit }: Pick<Sending, 'agency' | 'target'> & SendingsWanted,
): Promise<readonly Sending[]> {
  let query = db.selectFrom('keep_outbox').selectAll().where('agency_id', '=', agency).where('target', '=', target);
  if (after) query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'id'), '>', tuple(after.at, after.id)));
  return (await query.orderBy('at').orderBy('id').limit(limit).execute()).map(sendingOf);
}

interface SendingsWanted {
  readonly after?: Place | undefined;
  readonly limit: number;
}

/** What was last put out to somewhere else from any of these agencies, the newest first. */
export async function latestSendings(
  db: Db,
  {
    agencies,
    target,
    limit,
  }: Pick<Sending, 'target'> & { readonly agencies: readonly AgencyId[]; readonly limit: number },
): Promise<readonly Sending[]> {
  const rows = await db
    .selectFrom('keep_outbox')
    .selectAll()
    .where('agency_id', 'in', agencies)
    .where('target', '=', target)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(sendingOf);
}

function noticeOf({ id, kind, subject, day, at, data }: OutboxRow): Notice {
  return { id, kind: kind as NoticeKind, subject, day, at, data: JSON.parse(data) };
}

function sendingOf(row: OutboxRow): Sending {
  const { agency_id, target, state, tries, trouble } = row;
  return {
    ...noticeOf(row),
    agency: agency_id,
    target: target as Sending['target'],
    state: state as Sending['state'],
    tries,
    trouble,
  };
}
