import assert from 'node:assert/strict';
import { regulation } from '#law/citation';
import { onEveryEngine } from '#store/sample-engines';
import { dayOf } from '#store/time';
import { act } from './act.ts';
import { actsAbout } from './queries.ts';
import { record } from './record.ts';
import { sampleLedger } from './sample-acts.ts';
import { together } from './together.ts';
import { type Ledger, type NotAllowed, type Outcome, refused } from './types.ts';

const agency = 'qinghe-finance';
const subject = 'request/2026-1';

onEveryEngine(
  'acts together are kept at once; one that is refused leaves nothing, the others stand',
  async (_t, store) => {
    const ledger = sampleLedger(store);
    await together(ledger, async (inside) => {
      assert.equal((await extend(inside, 0)).ok, true);
      assert.equal((await extend(inside, 1, refused('不行'))).ok, false);
      assert.equal((await extend(inside, 0)).ok, false);
      assert.equal((await extend(inside, 1)).ok, true);
    });
    assert.deepEqual(
      (await actsAbout(ledger.db, agency, subject)).map(({ version }) => version),
      [1, 2],
    );
  },
);

onEveryEngine('where the whole fails, no act stands, and the chain goes on', async (_t, store) => {
  const ledger = sampleLedger(store);
  await extend(ledger, 0);
  const broken = together(ledger, async (inside) => {
    await extend(inside, 1);
    throw new Error('broken');
  });
  await assert.rejects(broken, /broken/);
  assert.equal((await extend(ledger, 1)).ok, true);
  assert.equal((await actsAbout(ledger.db, agency, subject)).length, 2);
});

function extend(ledger: Ledger, seen: number, instead?: NotAllowed): Promise<Outcome> {
  return act(ledger, { agency, by: 'staff/a', key: null }, async (w) => {
    const day = dayOf(w.instant);
    const done = await record(w, { agency, subject, seen, act: 'extend', by: 'staff/a', day, under: regulation(33) });
    return instead ?? done;
  });
}
