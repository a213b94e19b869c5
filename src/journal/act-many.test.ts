import assert from 'node:assert/strict';
import { regulation } from '#law/citation';
import { onEveryEngine } from '#store/sample-engines';
import { act } from './act.ts';
import { rowsAfter } from './queries/chains.ts';
import { actsAbout } from './queries.ts';
import { record } from './record.ts';
import { sampleLedger } from './sample-acts.ts';
import type { Conflict, Doing, Done, FormKey, Ledger, NotAllowed } from './types.ts';
import { verify } from './verify.ts';

const WRITERS = 20;
const writers = Array.from({ length: WRITERS }, (_, n) => n);
const doing: Doing = {
  agency: 'qinghe-civil-affairs',
  subject: 'request/2026-1',
  seen: 0,
  act: 'register',
  by: 'staff/a',
  day: '2026-03-02',
  under: regulation(45),
};

function send(ledger: Ledger, key: FormKey | null, change: Partial<Doing> = {}): Promise<Done | NotAllowed | Conflict> {
  const all = { ...doing, ...change };
  return act(ledger, { agency: all.agency, by: all.by, key }, (w) => record(w, all));
}

onEveryEngine('二十个人同时办同一件事：一个办成，其余都知道是谁先办的', async (_, store) => {
  const ledger = sampleLedger(store);
  const answers = await Promise.all(writers.map((n) => send(ledger, `form ${n}`, { by: `staff/${n}` })));

  const [won, ...more] = answers.filter(({ ok }) => ok);
  assert.deepEqual(won, { ok: true, subject: doing.subject, version: 1, seq: 1 });
  assert.equal(more.length, 0);
  const [first] = await actsAbout(store.db, doing.agency, doing.subject);
  for (const late of answers) if (!late.ok) assert.deepEqual('first' in late && late.first, first);
  assert.deepEqual(await verify(store.db), { agencies: 1, acts: 1, findings: [], wrong: 0 });
});

onEveryEngine('同一张表同时送出二十次，只办一次，答复相同', async (_, store) => {
  const ledger = sampleLedger(store);
  const answers = await Promise.all(writers.map(() => send(ledger, 'form')));
  for (const answer of answers) assert.deepEqual(answer, { ok: true, subject: doing.subject, version: 1, seq: 1 });
  assert.equal((await rowsAfter(store.db, doing.agency, 0, 10)).length, 1);
});

onEveryEngine('同一个编号同时送来两种内容：一种办成，另一种没有办，各得各的答复', async (_, store) => {
  const ledger = sampleLedger(store);
  const digests = writers.map((n) => (n % 2 ? 'odd' : 'even'));
  const answers = await Promise.all(digests.map((digest) => send(ledger, { id: 'form', digest })));
  const won = digests[answers.findIndex(({ ok }) => ok)];

  for (const [i, answer] of answers.entries()) {
    assert.equal(answer.ok, digests[i] === won);
    if (!answer.ok) assert.equal(answer.why.field, 'idempotency-key');
  }
  assert.equal((await rowsAfter(store.db, doing.agency, 0, 10)).length, 1);
  assert.equal((await send(ledger, 'form')).ok, true, 'a form without a digest gets the answer that there is');
});

onEveryEngine('二十个人同时办二十件事，都办成，排成一条链', async (_, store) => {
  const ledger = sampleLedger(store);
  const answers = await Promise.all(writers.map((n) => send(ledger, null, { subject: `request/2026-${n}` })));
  assert.deepEqual(
    answers.map((one) => (one.ok ? one.seq : 0)).sort((a, b) => a - b),
    writers.map((n) => n + 1),
  );
  assert.equal((await verify(store.db)).wrong, 0);
});

onEveryEngine('八个单位同时办，各是各的链', async (_, store) => {
  const ledger = sampleLedger(store);
  const agencies = Array.from({ length: 8 }, (_, n) => `qinghe-${n}`);
  const each = agencies.map(async (agency) => {
    for (let seen = 0; seen < 10; seen++) assert.ok((await send(ledger, `form ${seen}`, { agency, seen })).ok);
  });
  await Promise.all(each);
  assert.deepEqual(await verify(store.db), { agencies: 8, acts: 80, findings: [], wrong: 0 });
});
