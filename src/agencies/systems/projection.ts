import type { Act, Projection } from '#journal/types';
import type { Tx } from '#store/schema';
import type { ConnectedSystemRow } from '#store/tables/outbox';
import { systemActs } from './workflow.ts';

/** The table of connected systems, written in the transaction of the act that changes one. */
export const systemsProjection: Projection = {
  tables: { connected_system: ['agency_id', 'system_id'] },
  apply: (tx, act) => (act.subject.startsWith('system/') ? apply(tx, act) : Promise.resolve()),
};

async function apply(tx: Tx, act: Act): Promise<void> {
  const before = await tx
    .selectFrom('connected_system')
    .selectAll()
    .where('agency_id', '=', act.agency)
    .where('system_id', '=', act.subject)
    .executeTakeFirst();
  const row = rowAfter(act, before);

  if (!before) await tx.insertInto('connected_system').values(row).execute();
  else
    await tx
      .updateTable('connected_system')
      .set(row)
      .where('agency_id', '=', act.agency)
      .where('system_id', '=', act.subject)
      .execute();
}

function rowAfter({ agency, subject, act, version, data }: Act, before?: ConnectedSystemRow): ConnectedSystemRow {
  const { to: state = before?.state ?? 'active' } = systemActs[act as keyof typeof systemActs] as { to?: string };
  return {
    ...{ agency_id: agency, system_id: subject, state, version },
    scopes: data.scopes ? JSON.stringify(data.scopes) : (before?.scopes ?? '[]'),
    hash: String(data.hash ?? before?.hash ?? ''),
    topics: data.topics ? JSON.stringify(data.topics) : (before?.topics ?? '[]'),
  };
}
