import assert from 'node:assert/strict';
import { isSame, rebuild } from '#journal/rebuild';
import type { Ledger } from '#journal/types';
import { verify } from '#journal/verify';
import type { Db } from '#store/schema';

/** What must be so after any storm. `acknowledged`: agency, seq and hash of each act whose transaction had ended. */
export async function whole(ledger: Ledger, acknowledged: readonly string[]): Promise<void> {
  const { wrong, findings } = await verify(ledger.db);
  assert.equal(wrong, 0, JSON.stringify(findings[0]));

  const kept = await hashes(ledger.db);
  assert.deepEqual(
    acknowledged.filter((line) => !kept.has(line)),
    [],
    'acknowledged, and lost',
  );
  assert.deepEqual(await halves(ledger.db), [], 'half of a transaction');
  const { tables } = await rebuild(ledger, { check: true });
  assert.deepEqual(
    tables.filter((table) => !isSame(table)),
    [],
    'not what the journal makes of it',
  );
}

async function hashes(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('journal').select(['agency_id', 'seq', 'hash']).execute();
  return new Set(rows.map(({ agency_id, seq, hash }) => `${agency_id} ${seq} ${hash}`));
}

/** Transactions of which an act or the answer to the form is missing, and answers to forms without their acts. */
async function halves(db: Db): Promise<readonly string[]> {
  const acts = await db.selectFrom('journal').select(['agency_id', 'data']).where('act', '<>', 'establish').execute();
  const groups = Map.groupBy(acts, ({ agency_id, data }) => `${agency_id} system/storm ${JSON.parse(data).group}`);
  const forms = await db.selectFrom('keep_idempotency').select(['agency_id', 'key']).execute();
  const answered = new Set(forms.map(({ agency_id, key }) => `${agency_id} ${key}`));

  const cut = [...groups].filter(([, [first, ...more]]) => JSON.parse(first?.data ?? '{}').of !== 1 + more.length);
  const unanswered = [...groups.keys()].filter((group) => !answered.has(group));
  const idle = [...answered].filter((form) => !form.endsWith(' establish') && !groups.has(form));
  return [...cut.map(([group]) => group), ...unanswered, ...idle];
}
