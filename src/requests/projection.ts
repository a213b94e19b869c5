import { calendarOf } from '#agencies/calendar';
import type { Act, Projection } from '#journal/types';
import type { Tx } from '#store/schema';
import type { RequestRow } from '#store/tables/requests';
import { requestAfter } from './fold.ts';
import { requestOf, rowOf } from './row.ts';

/** The table of requests, written in the transaction of the act that changes one. */
export const requestsProjection: Projection = {
  tables: { request: ['agency_id', 'subject'] },
  apply: (tx, act) => (act.subject.startsWith('request/') ? apply(tx, act) : Promise.resolve()),
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

/** Only what differs is written: each column that is set makes its indexes be written anew. */
function changed(kept: RequestRow, row: RequestRow): Partial<RequestRow> {
  const columns = Object.keys(row) as (keyof RequestRow)[];
  return Object.fromEntries(
    columns.filter((column) => row[column] !== kept[column]).map((column) => [column, row[column]]),
  );
}
