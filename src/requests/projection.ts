import { calendarOf } from '#agencies/calendar';
import type { Act, Projection } from '#journal/types';
import type { Tx } from '#store/schema';
import type { RequestRow } from '#store/tables/requests';
import { requestAfter } from './fold.ts';
import { applyRelease, releaseTables } from './releases/projection.ts';
import { requestOf, rowOf } from './row.ts';

/** The tables of requests and of their answers that are public, written in the transaction of the act that changes one. */
export const requestsProjection: Projection = {
  tables: { request: ['agency_id', 'subject'], ...releaseTables },
  apply: async (tx, act) => {
    if (act.subject.startsWith('calendar/')) await computeAnew(tx, act);
    if (!act.subject.startsWith('request/')) return;
    await apply(tx, act);
    await applyRelease(tx, act);
  },
};

async function apply(tx: Tx, act: Act): Promise<void> {
  const kept = await tx
    .selectFrom('request')
    .selectAll()
    .where('agency_id', '=', act.agency)
    .where('subject', '=', act.subject)
    .executeTakeFirst();
  const after = requestAfter(kept ? requestOf(kept) : null, act);
  const row = rowOf(act.agency, act.subject, after, await calendarOf(tx, act.agency));

  if (!kept) await tx.insertInto('request').values(row).execute();
  else
    await tx
      .updateTable('request')
      .set(changed(kept, row))
      .where('agency_id', '=', act.agency)
      .where('subject', '=', act.subject)
      .execute();
}

/** A new holiday notice: every deadline that runs is computed anew. */
async function computeAnew(tx: Tx, { agency }: Act): Promise<void> {
  const calendar = await calendarOf(tx, agency);
  const running = await tx
    .selectFrom('request')
    .selectAll()
    .where('agency_id', '=', agency)
    .where('due', 'is not', null)
    .execute();
  for (const kept of running) {
    const differs = changed(kept, rowOf(agency, kept.subject, requestOf(kept), calendar));
    if (Object.keys(differs).length === 0) continue;
    await tx
      .updateTable('request')
      .set(differs)
      .where('agency_id', '=', agency)
      .where('subject', '=', kept.subject)
      .execute();
  }
}

/** Only what differs is written: each column that is set makes its indexes be written anew. */
function changed(kept: RequestRow, row: RequestRow): Partial<RequestRow> {
  const columns = Object.keys(row) as (keyof RequestRow)[];
  return Object.fromEntries(
    columns.filter((column) => row[column] !== kept[column]).map((column) => [column, row[column]]),
  );
}
