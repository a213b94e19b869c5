import type { Act, Projection } from '#journal/types';
import type { Tx } from '#store/schema';
import { agencyRow, noticesAfter, staffRow } from './fold.ts';

/** The tables of agencies and staff, written in the transaction of the act that changes them. */
export const agenciesProjection: Projection = {
  tables: { instance: ['agency_id'], agency: ['agency_id'], staff: ['agency_id', 'staff_id'] },
  apply: (tx, act) => {
    if (act.subject.startsWith('agency/')) return applyToAgency(tx, act);
    if (act.subject.startsWith('calendar/')) return applyToCalendar(tx, act);
    if (act.subject.startsWith('staff/')) return applyToStaff(tx, act);
    if (act.subject === 'instance/self') return applyToInstance(tx, act);
    return Promise.resolve();
  },
};

async function applyToAgency(tx: Tx, act: Act): Promise<void> {
  const before = await tx.selectFrom('agency').selectAll().where('agency_id', '=', act.agency).executeTakeFirst();
  const row = agencyRow(act, before);

  if (before) await tx.updateTable('agency').set(row).where('agency_id', '=', act.agency).execute();
  else await tx.insertInto('agency').values(row).execute();
}

async function applyToCalendar(tx: Tx, act: Act): Promise<void> {
  const before = await tx.selectFrom('agency').select('notices').where('agency_id', '=', act.agency).executeTakeFirst();
  const notices = noticesAfter(act, before?.notices ?? null);
  await tx.updateTable('agency').set({ notices }).where('agency_id', '=', act.agency).execute();
}

async function applyToStaff(tx: Tx, act: Act): Promise<void> {
  const before = await tx
    .selectFrom('staff')
    .selectAll()
    .where('agency_id', '=', act.agency)
    .where('staff_id', '=', act.subject)
    .executeTakeFirst();
  const row = staffRow(act, before);

  if (!before) await tx.insertInto('staff').values(row).execute();
  else
    await tx
      .updateTable('staff')
      .set(row)
      .where('agency_id', '=', act.agency)
      .where('staff_id', '=', act.subject)
      .execute();
}

async function applyToInstance(tx: Tx, act: Act): Promise<void> {
  const { kind } = act.data as { readonly kind: string };
  await tx.insertInto('instance').values({ agency_id: act.agency, kind, begun: act.day }).execute();
}
