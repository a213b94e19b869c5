import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { type Kysely, sql } from 'kysely';
import type { Database } from '#store/sample-database';
import { onEveryDatabase, onEveryEngine } from '#store/sample-engines';
import { unguarded } from '#store/sample-unguarded';
import type { Db } from '#store/schema';
import { isSame, type Rebuilt, rebuild, Unreplayable } from './rebuild.ts';
import { drawsFrom, recordSome, sampleAgencies, sampleLedger } from './sample-acts.ts';
import type { Ledger, Projection } from './types.ts';

/** How often something was done about a subject, what was last, and how many workdays in all. */
const toys: Projection = {
  tables: { toy: ['agency_id', 'subject'] } as Projection['tables'],
  async apply(tx, { agency, subject, act, data }) {
    const workdays = Number(data.workdays);
    await sql`
      insert into toy (agency_id, subject, acts, last, workdays) values (${agency}, ${subject}, 1, ${act}, ${workdays})
      on conflict (agency_id, subject)
      do update set acts = toy.acts + 1, last = excluded.last, workdays = toy.workdays + excluded.workdays`.execute(tx);
  },
};

async function toyLedger(t: TestContext, database: Database): Promise<Ledger> {
  const store = await unguarded(t, database);
  await sql`
    create table toy (
      agency_id text not null, subject text not null, acts bigint not null, last text not null, workdays bigint not null,
      primary key (agency_id, subject)
    )`.execute(store.db);
  return sampleLedger(store, toys);
}

const toyRows = async (db: Db) =>
  (db as unknown as Kysely<{ toy: object }>).selectFrom('toy').selectAll().orderBy(sql`1`).orderBy(sql`2`).execute();

const differing = ({ tables }: Rebuilt) => tables.filter((table) => !isSame(table)).map(({ table }) => table);

onEveryDatabase('由留痕重新算出的各表，与一条一条办理时写下的相同', async (t, database) => {
  const ledger = await toyLedger(t, database);
  for (const seed of [1, 2, 3, 4, 5]) {
    const agencies = sampleAgencies.map((agency) => `${agency}-${seed}`);
    await recordSome(ledger, 40, drawsFrom(seed), agencies);
    const before = await toyRows(ledger.db);

    const rebuilt = await rebuild(ledger);
    assert.equal(rebuilt.acts, 40 * seed);
    assert.deepEqual(
      rebuilt.tables.map(({ table }) => table),
      ['journal_head', 'toy'],
    );
    assert.deepEqual(differing(rebuilt), []);
    assert.deepEqual(await toyRows(ledger.db), before);
    assert.equal(rebuilt.tables[1]?.after.rows, before.length);
  }
});

onEveryDatabase('被改动的表查得出，重新算出以后改正；只比较时不改动', async (t, database) => {
  const ledger = await toyLedger(t, database);
  await recordSome(ledger, 40, drawsFrom(7));
  const right = await toyRows(ledger.db);
  await sql`update toy set acts = acts + 1 where agency_id = ${sampleAgencies[0]}`.execute(ledger.db);
  await ledger.db.deleteFrom('journal_head').where('agency_id', '=', sampleAgencies[1]).execute();
  const wrong = await toyRows(ledger.db);

  assert.deepEqual(differing(await rebuild(ledger, { check: true })), ['journal_head', 'toy']);
  assert.deepEqual(await toyRows(ledger.db), wrong);
  assert.deepEqual(differing(await rebuild(ledger)), ['journal_head', 'toy']);
  assert.deepEqual(await toyRows(ledger.db), right);
  assert.deepEqual(differing(await rebuild(ledger)), []);
});

onEveryDatabase('一页装不下的留痕也一条不少', async (t, database) => {
  const ledger = await toyLedger(t, database);
  await recordSome(ledger, 1050, drawsFrom(8), sampleAgencies.slice(0, 1));
  const told: number[] = [];
  const { acts, tables } = await rebuild(ledger, { told: (acts) => told.push(acts) });
  assert.equal(acts, 1050);
  assert.deepEqual(told, [1000, 1050]);
  assert.ok(tables.every(isSame));
});

onEveryDatabase('读不出的一条指出是哪一条，各表不动', async (t, database) => {
  const ledger = await toyLedger(t, database);
  await recordSome(ledger, 20, drawsFrom(9));
  const before = await toyRows(ledger.db);
  await sql`update journal set data = '{' where agency_id = ${sampleAgencies[0]} and seq = 2`.execute(ledger.db);

  await assert.rejects(rebuild(ledger), (error) => {
    assert.ok(error instanceof Unreplayable);
    assert.match(error.message, new RegExp(`${sampleAgencies[0]} 的第 2 条`));
    return true;
  });
  assert.deepEqual(await toyRows(ledger.db), before);
});

onEveryDatabase('重新算的时候有人在办理，一条不漏', async (t, database) => {
  const ledger = await toyLedger(t, database);
  await recordSome(ledger, 200, drawsFrom(10), sampleAgencies.slice(0, 2));
  const recording = recordSome(ledger, 60, drawsFrom(11), ['qinghe-new-1', 'qinghe-new-2']);
  const rebuilt = await rebuild(ledger);
  await recording;

  assert.deepEqual(differing(rebuilt), []);
  assert.deepEqual(differing(await rebuild(ledger)), []);
});

onEveryEngine('网站所用的数据库账号也能重新算', async (_, store) => {
  const ledger = sampleLedger(store);
  await recordSome(ledger, 20, drawsFrom(12));
  assert.deepEqual(differing(await rebuild(ledger)), []);
});
