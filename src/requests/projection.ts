import { calendarOf } from '#agencies/calendar';
import type { Act, Projection } from '#journal/types';
import type { Tx } from '#store/schema';
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
    .select('facts')
    .where('agency_id', '=', act.agency)
    .where('subject', '=', act.subject)
    .executeTakeFirst();
  const after = requestAfter(kept ? requestOf(kept) : null, act);
  const row = rowOf(act.agency, act.subject, after, await calendarOf(tx, act.agency));

  if (!kept) await tx.insertInto('request').values(row).execute();
  else
    await tx
      .updateTable('request')
      .set(row)
      .where('agency_id', '=', act.agency)
      .where('subject', '=', act.subject)
      .execute();
}
