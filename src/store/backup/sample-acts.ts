import { hash } from 'node:crypto';
import type { Store } from '../engine.ts';
import type { Db, Tx } from '../schema.ts';

const START = '0'.repeat(64);

export interface SampleActs {
  readonly agency: string;
  readonly subject: string;
  readonly act?: string;
}

/** Acts at the end of an agency's chain, each in a transaction. What is hashed is not what the journal hashes. */
export async function addSampleActs({ db }: Store, count: number, acts: SampleActs): Promise<void> {
  for (let times = 0; times < count; times += 1) await db.transaction().execute((tx) => addSampleAct(tx, acts));
}

export async function addSampleAct(tx: Tx, { agency, subject, act = 'register' }: SampleActs): Promise<void> {
  const head = await headOf(tx, agency);
  const { version } = await tx
    .selectFrom('journal')
    .select(({ fn }) => fn.countAll<number>().as('version'))
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow();
  const next = { seq: head.seq + 1, hash: hash('sm3', `${head.hash}${subject}${act}`, 'hex') };

  await tx
    .insertInto('journal')
    .values({
      ...next,
      agency_id: agency,
      subject,
      version: version + 1,
      act,
      v: 1,
      actor: 'clock',
      day: '2026-03-02',
      instant: '2026-03-02T04:00:00Z',
      under: '{"law":"条例"}',
      data: '{}',
      prev: head.hash,
    })
    .execute();
  await tx
    .insertInto('journal_head')
    .values({ agency_id: agency, ...next })
    .onConflict((conflict) => conflict.column('agency_id').doUpdateSet(next))
    .execute();
}

/** How many acts a database has; throws where a chain is broken or does not end as its head says. */
export async function wholeChains({ db }: { readonly db: Db }): Promise<number> {
  const rows = await db.selectFrom('journal').selectAll().orderBy('agency_id').orderBy('seq').execute();
  const heads = await db.selectFrom('journal_head').selectAll().execute();

  const last = new Map<string, { readonly seq: number; readonly hash: string }>();
  for (const row of rows) {
    const before = last.get(row.agency_id) ?? { seq: 0, hash: START };
    if (row.seq !== before.seq + 1 || row.prev !== before.hash) throw new Error(`${row.agency_id} ${row.seq}`);
    last.set(row.agency_id, row);
  }
  for (const { agency_id, seq, hash } of heads) {
    const end = last.get(agency_id);
    if (end?.seq !== seq || end.hash !== hash) throw new Error(`${agency_id} ends at ${end?.seq}, not at ${seq}`);
  }
  return rows.length;
}

async function headOf(tx: Tx, agency: string) {
  const head = await tx.selectFrom('journal_head').selectAll().where('agency_id', '=', agency).executeTakeFirst();
  return { seq: head?.seq ?? 0, hash: head?.hash ?? START };
}
