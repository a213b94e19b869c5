import assert from 'node:assert/strict';
import { onEveryEngine } from '../sample-engines.ts';
import { dropFormKeys, dropRates } from './expiry.ts';
import { claim, holderOf, release } from './leases.ts';
import { lastBackup, lastTick, noteBackup, noteTick, ticks } from './queries.ts';

const noon = '2026-03-02T04:00:00Z';
const clock = { name: 'clock', now: noon, seconds: 120 };

onEveryEngine('a lease belongs to one until it ends, or is given back by its holder', async (_, { db }) => {
  assert.equal(await holderOf(db, 'clock', noon), null);
  assert.equal(await claim(db, { ...clock, holder: 'a' }), true);
  assert.equal(await claim(db, { ...clock, holder: 'b' }), false);
  assert.equal(await claim(db, { ...clock, name: 'other', holder: 'b' }), true);

  assert.equal(await claim(db, { ...clock, holder: 'a', now: '2026-03-02T04:01:00Z' }), true);
  assert.equal(await claim(db, { ...clock, holder: 'b', now: '2026-03-02T04:02:59Z' }), false);
  assert.equal(await holderOf(db, 'clock', '2026-03-02T04:02:59Z'), 'a');
  assert.equal(await claim(db, { ...clock, holder: 'b', now: '2026-03-02T04:03:00Z' }), true);

  await release(db, { name: 'clock', holder: 'a' });
  assert.equal(await holderOf(db, 'clock', '2026-03-02T04:03:00Z'), 'b');
  await release(db, { name: 'clock', holder: 'b' });
  assert.equal(await holderOf(db, 'clock', '2026-03-02T04:03:00Z'), null);
});

onEveryEngine('of ten who ask at once for a lease, free or ended, one gets it', async (_, { db }) => {
  for (const now of [noon, '2026-03-02T04:02:00Z']) {
    const asked = await Promise.all(
      Array.from({ length: 10 }, (_, i) => claim(db, { ...clock, now, holder: `${now} ${i}` })),
    );
    assert.equal(asked.filter(Boolean).length, 1);
  }
});

onEveryEngine('a job is written down once, as it went last; a backup as it was made', async (_, { db }) => {
  assert.equal(await lastTick(db), null);
  assert.equal(await lastBackup(db), null);

  const ran = { job: 'a', at: noon, took_ms: 3, did: 0, trouble: 'Error', holder: 'x' };
  await noteTick(db, ran);
  await noteTick(db, { ...ran, at: '2026-03-02T04:01:00Z', did: 2, trouble: null });
  await noteTick(db, { ...ran, job: 'b' });
  assert.equal(await lastTick(db), '2026-03-02T04:01:00Z');
  assert.deepEqual(
    (await ticks(db)).map((row) => ({ ...row })),
    [
      { ...ran, at: '2026-03-02T04:01:00Z', did: 2, trouble: null },
      { ...ran, job: 'b' },
    ],
  );

  const backup = { at: noon, name: 'a.backup', bytes: 5_000_000_000, digest: 'aa' };
  await noteBackup(db, { ...backup, at: '2026-03-01T04:00:00Z' });
  await noteBackup(db, backup);
  assert.deepEqual({ ...(await lastBackup(db)) }, backup);
});

onEveryEngine('outcomes of forms are kept for a week, attempts for a day', async (_, { db }) => {
  for (const [agency_id, at] of [
    ['a', '2026-02-23T04:00:00Z'],
    ['b', '2026-02-23T04:00:00Z'],
    ['b', '2026-02-23T04:00:01Z'],
  ] as const) {
    await db
      .insertInto('journal_head')
      .values({ agency_id, seq: 0, hash: '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db.insertInto('keep_idempotency').values({ agency_id, key: at, at, outcome: '{}' }).execute();
  }
  await db.insertInto('keep_rate').values({ key: 'old', since: '2026-03-01T04:00:00Z', count: 1 }).execute();
  await db.insertInto('keep_rate').values({ key: 'new', since: '2026-03-01T04:00:01Z', count: 1 }).execute();

  assert.equal(await dropFormKeys(db, noon), 2);
  assert.equal(await dropFormKeys(db, noon), 0);
  assert.equal((await db.selectFrom('keep_idempotency').selectAll().execute()).length, 1);
  assert.equal(await dropRates(db, noon), 1);
  assert.equal((await db.selectFrom('keep_rate').selectAll().execute()).length, 1);
});
