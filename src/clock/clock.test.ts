import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onEveryEngine } from '#store/sample-engines';
import { ticks } from '#store/ticks/queries';
import { keepUpload, uploadById } from '#store/uploads/queries';
import type { Job } from './job.ts';
import { jobs } from './jobs.ts';
import { asClock, stepDown } from './leader.ts';
import { keepTicking, once } from './loop.ts';
import { noon, samplePremises, sampleRound } from './sample-premises.ts';
import { tick } from './tick.ts';

const time = { now: () => noon, elapsed: () => 0 };

onEveryEngine('a round puts away what was kept long enough, and a second one finds nothing to do', async (t, store) => {
  const premises = samplePremises(t, store);
  const { db } = store;
  const upload = { name: 'x', reading: '{}', papers: new Map() };
  await keepUpload(db, { ...upload, id: 'old', at: '2026-03-01T04:00:00Z' });
  await keepUpload(db, { ...upload, id: 'new', at: '2026-03-01T05:00:00Z' });
  await db.insertInto('keep_auth_rate').values({ key: 'k', count: 1, since: '2026-02-28T04:00:00Z' }).execute();
  const log = join(premises.where.folder, 'logs/2025-08-01.county.1.jsonl');
  mkdirSync(join(log, '..'), { recursive: true });
  writeFileSync(log, '');

  const did = async () => (await tick(premises, sampleRound)).filter((one) => one.did || one.trouble);
  assert.deepEqual(await did(), [
    { job: 'dropUploads', did: 1, trouble: null },
    { job: 'dropEndedSessions', did: 1, trouble: null },
    { job: 'dropOldLogFiles', did: 1, trouble: null },
  ]);
  assert.deepEqual(await did(), []);
  assert.ok(await uploadById(db, 'new', noon));
  assert.ok(!existsSync(log));
  assert.deepEqual(
    (await ticks(db)).map(({ job, at, holder }) => ({ job, at, holder })),
    jobs.map(({ name }) => ({ job: name, at: noon, holder: 'one' })).toSorted((a, b) => (a.job < b.job ? -1 : 1)),
  );
});

onEveryEngine('a job that fails is written down, and keeps none of the others from running', async (t, store) => {
  const premises = samplePremises(t, store);
  const failing: Job = {
    name: 'failing',
    run: async () => {
      throw Object.assign(new Error('王小青'), { code: 'ENOSPC' });
    },
  };
  const fine: Job = { name: 'fine', run: async () => 3 };

  const ran = await tick(premises, sampleRound, [failing, fine]);
  assert.deepEqual(ran, [
    { job: 'failing', did: 0, trouble: 'Error ENOSPC' },
    { job: 'fine', did: 3, trouble: null },
  ]);
  assert.deepEqual(
    (await ticks(store.db)).map(({ job, did, trouble }) => ({ job, did, trouble })),
    ran,
  );
});

onEveryEngine('one process is the clock; when it steps down, or falls silent, another is', async (t, store) => {
  const premises = samplePremises(t, store);
  const [one, other] = ['one', 'other'].map((holder) => ({ holder, now: () => noon }));
  assert.ok(one && other);
  assert.equal(await asClock(premises, one, async () => 'did'), 'did');
  assert.equal(await asClock(premises, other, async () => 'did'), null);
  assert.equal(await once(premises, time), null);

  await stepDown(premises, one);
  assert.equal(await asClock(premises, other, async () => 'did'), 'did');
  const later = (now: string) => asClock(premises, { holder: 'one', now: () => now }, async () => 'did');
  assert.equal(await later('2026-03-02T04:01:59Z'), null);
  assert.equal(await later('2026-03-02T04:02:00Z'), 'did');
});

onEveryEngine('whoever lost the lease stops before the next job', async (t, store) => {
  const premises = samplePremises(t, store);
  const ran: string[] = [];
  const first: Job = {
    name: 'first',
    run: async (_, __, signal) => {
      ran.push('first');
      await store.db.updateTable('keep_lease').set({ holder: 'other', until: '2026-03-03T00:00:00Z' }).execute();
      await new Promise((done) => signal.addEventListener('abort', done));
      return 0;
    },
  };
  const second: Job = { name: 'second', run: async () => ran.push('second') };

  await asClock(premises, { holder: 'one', now: () => noon, leaseSeconds: 1 }, (signal) =>
    tick(premises, { ...sampleRound, signal }, [first, second]),
  );
  assert.deepEqual(ran, ['first']);
});

onEveryEngine('the loop begins with a round, and gives the lease back when it is stopped', async (t, store) => {
  const premises = samplePremises(t, store);
  const clock = keepTicking(premises, time);
  await clock.stop();
  assert.deepEqual(await store.db.selectFrom('keep_lease').selectAll().execute(), []);

  const again = keepTicking(premises, time);
  while ((await ticks(store.db)).length < jobs.length) await new Promise((done) => setTimeout(done, 5));
  await again.stop();
  assert.equal((await once(premises, time))?.length, jobs.length);
});
