import assert from 'node:assert/strict';
import { type Kysely, sql } from 'kysely';
import { onEveryDatabase, onEveryEngine } from '#store/sample-engines';
import { unguarded } from '#store/sample-unguarded';
import type { Db, Schema } from '#store/schema';
import { GENESIS, hashOf } from './canonical.ts';
import { exportHeads } from './export.ts';
import { rowsAfter } from './queries/chains.ts';
import { drawsFrom, NOON, recordSome, sampleAgencies, sampleLedger } from './sample-acts.ts';
import { type Against, verify } from './verify.ts';
import type { Verified } from './verify-finding.ts';

const [office, affairs] = sampleAgencies;

onEveryEngine('留痕完好时没有发现', async (_, store) => {
  await recordSome(sampleLedger(store), 60, drawsFrom(1));
  assert.deepEqual(await verify(store.db), { agencies: 3, acts: 60, findings: [], wrong: 0 });
  assert.equal((await verify(store.db, { agency: office })).agencies, 1);
});

onEveryEngine('一页装不下的留痕', async (_, store) => {
  await recordSome(sampleLedger(store), 1100, drawsFrom(2), [office]);
  assert.deepEqual(await verify(store.db), { agencies: 1, acts: 1100, findings: [], wrong: 0 });
});

onEveryDatabase('每一种损坏都指出单位、第几条和问题', async (t, database) => {
  const store = await unguarded(t, database);
  await recordSome(sampleLedger(store), 40, drawsFrom(3), [office, affairs]);
  const { heads } = await exportHeads(store.db, { instant: NOON });

  for (const [title, { damage, finds, against = {} }] of Object.entries(damages)) {
    const { findings, wrong } = await damaged(store.db, damage, { heads, ...against });
    const found = findings.map(({ agency, seq, what }) => `${agency} ${seq} ${what}`);
    assert.equal(wrong, findings.length);
    for (const one of finds(await lastOf(store.db))) assert.ok(found.includes(one), `${title}: ${found.join(', ')}`);
  }
});

interface Damage {
  readonly damage: (db: Db) => Promise<unknown>;
  /** what must be among the findings; `last` is the number of the newest act of 民政局's chain */
  readonly finds: (last: number) => readonly string[];
  readonly against?: Against;
}

const set = (column: string, value: string | number, seq: number) => (db: Db) =>
  sql`update journal set ${sql.ref(column)} = ${value} where agency_id = ${affairs} and seq = ${seq}`.execute(db);

const at = (seq: number, what: string) => () => [`${affairs} ${seq} ${what}`];

const damages: Readonly<Record<string, Damage>> = {
  改了内容: { damage: set('data', '{"workdays":99}', 5), finds: at(5, 'hash') },
  改了校验值: {
    damage: set('hash', 'f'.repeat(64), 5),
    finds: () => [`${affairs} 5 hash`, `${affairs} 6 prev`],
  },
  改了日期: { damage: set('day', '2026-02-30', 5), finds: at(5, 'day') },
  改了时间: { damage: set('instant', '2026-03-02 12:00', 5), finds: at(5, 'instant') },
  依据读不出: { damage: set('under', '{', 5), finds: at(5, 'json') },
  内容读不出: { damage: set('data', '[]', 5), finds: at(5, 'json') },
  乱码: { damage: set('actor', 'staff/\ufffd', 5), finds: at(5, 'text') },
  改了次数: { damage: set('version', 77, 5), finds: () => [`${affairs} 5 hash`, `${affairs} 5 version`] },
  删去中间一条: {
    damage: (db) => db.deleteFrom('journal').where('agency_id', '=', affairs).where('seq', '=', 5).execute(),
    finds: at(5, 'gap'),
  },
  删去第一条: {
    damage: (db) => db.deleteFrom('journal').where('agency_id', '=', affairs).where('seq', '=', 1).execute(),
    finds: at(1, 'gap'),
  },
  删去最新三条: {
    damage: (db) => cut(db, 3),
    finds: (last) => [`${affairs} ${last - 2} head`],
    against: { heads: [] },
  },
  删去最新三条并改了登记: {
    damage: async (db) => {
      await cut(db, 3);
      await mendHead(db);
    },
    finds: (last) => [`${affairs} ${last} exported`],
  },
  删去整个单位: {
    damage: async (db) => {
      await db.deleteFrom('journal').where('agency_id', '=', affairs).execute();
      await db.deleteFrom('journal_head').where('agency_id', '=', affairs).execute();
    },
    finds: (last) => [`${affairs} ${last} exported`],
  },
  登记是假的: {
    damage: (db) => db.updateTable('journal_head').set({ hash: GENESIS }).where('agency_id', '=', affairs).execute(),
    finds: (last) => [`${affairs} ${last} head`],
  },
  登记不见了: {
    damage: (db) => db.deleteFrom('journal_head').where('agency_id', '=', affairs).execute(),
    finds: (last) => [`${affairs} ${last} head`],
  },
  调换两条: { damage: swap, finds: () => [`${affairs} 4 hash`, `${affairs} 5 hash`, `${affairs} 4 prev`] },
  挪到别的单位: {
    damage: (db) =>
      sql`update journal set agency_id = ${office}, seq = 1000, version = 1000 where agency_id = ${affairs} and seq = 5`.execute(
        db,
      ),
    finds: () => [`${affairs} 5 gap`, `${office} 1000 hash`],
  },
  整条链改写过: { damage: forge, finds: (last) => [`${affairs} ${last} exported`] },
};

/** What is found after damage that is taken back. */
async function damaged(db: Db, damage: Damage['damage'], against: Against): Promise<Verified> {
  let found: Verified | undefined;
  const undo = new Error('undo');
  const done = db.transaction().execute(async (tx) => {
    await damage(tx);
    found = await verify(tx, against);
    throw undo;
  });
  await assert.rejects(done, undo);
  assert.ok(found);
  return found;
}

async function lastOf(db: Db): Promise<number> {
  return (await rowsAfter(db, affairs, 0, 1000)).length;
}

async function cut(db: Db, count: number): Promise<void> {
  const last = await lastOf(db);
  await db
    .deleteFrom('journal')
    .where('agency_id', '=', affairs)
    .where('seq', '>', last - count)
    .execute();
}

async function mendHead(db: Db): Promise<void> {
  const { seq, hash } = (await rowsAfter(db, affairs, 0, 1000)).at(-1) ?? { seq: 0, hash: GENESIS };
  await db.updateTable('journal_head').set({ seq, hash }).where('agency_id', '=', affairs).execute();
}

async function swap(db: Db): Promise<void> {
  for (const [from, to] of [
    [4, 999],
    [5, 4],
    [999, 5],
  ] as const)
    await set('seq', to, from)(db);
}

/** Somebody who owns the database writes the chain anew: only what was exported before gives it away. */
async function forge(db: Kysely<Schema>): Promise<void> {
  let prev = GENESIS;
  for (const row of await rowsAfter(db, affairs, 0, 1000)) {
    const forged = { ...row, actor: 'staff/forged', prev };
    prev = hashOf(forged);
    await db
      .updateTable('journal')
      .set({ ...forged, hash: prev })
      .where('agency_id', '=', affairs)
      .where('seq', '=', row.seq)
      .execute();
  }
  await mendHead(db);
  assert.deepEqual((await verify(db)).findings, []);
}
