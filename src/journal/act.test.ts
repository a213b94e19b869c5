import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regulation } from '#law/citation';
import { openInMemory } from '#store/open';
import { act } from './act.ts';
import { record } from './record.ts';
import { type Doing, type Ledger, refused } from './types.ts';

const noon = '2026-03-02T04:00:00Z';
const doing: Doing = {
  agency: 'qinghe-civil-affairs',
  subject: 'request/2026-1',
  seen: 0,
  act: 'register',
  by: 'staff/aaaaaaaaaa',
  day: '2026-03-02',
  under: regulation(45),
  data: { b: 1, a: '二' },
};

async function ledger(): Promise<Ledger> {
  return { ...(await openInMemory()), projections: [], now: () => noon };
}

const sent = { agency: doing.agency, by: doing.by, key: 'k' };

test('an act stands in the journal, chained, with its data in canonical order', async () => {
  const l = await ledger();
  const done = await act(l, sent, (w) => record(w, doing));
  assert.deepEqual(done, { ok: true, subject: 'request/2026-1', version: 1, seq: 1 });
  const row = await l.db.selectFrom('journal').selectAll().executeTakeFirstOrThrow();
  assert.equal(row.data, '{"a":"二","b":1}');
  assert.equal((await l.db.selectFrom('journal_head').selectAll().executeTakeFirstOrThrow()).hash, row.hash);
});

test('a form sent twice acts once, and gets the same answer', async () => {
  const l = await ledger();
  const answers = await Promise.all([1, 2, 3].map(() => act(l, sent, (w) => record(w, doing))));
  assert.deepEqual(new Set(answers.map((a) => JSON.stringify(a))).size, 1);
  assert.equal((await l.db.selectFrom('journal').selectAll().execute()).length, 1);
});

test('of two who act on one version one wins, the other is told who was first', async () => {
  const l = await ledger();
  const both = await Promise.all(
    ['x', 'y'].map((key) => act(l, { ...sent, key }, (w) => record(w, { ...doing, by: `staff/${key}` }))),
  );
  assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true]);
  const late = both.find((one) => !one.ok);
  assert.ok(late && 'first' in late);
  assert.equal(late.first.actor, 'staff/x');
});

test('what is refused leaves nothing, not even its key', async () => {
  const l = await ledger();
  const no = await act(l, sent, async (w) => {
    await record(w, doing);
    return refused('不行', [regulation(30)]);
  });
  assert.equal(no.ok, false);
  assert.deepEqual(await l.db.selectFrom('journal').selectAll().execute(), []);
  assert.ok((await act(l, sent, (w) => record(w, doing))).ok);
});
