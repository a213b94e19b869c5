import assert from 'node:assert/strict';
import { onEveryEngine } from '../sample-engines.ts';
import { sampleRing } from '../vault/sample-ring.ts';
import { dropSearches, keepSearch, searchOf } from './queries.ts';

const agency = 'qinghe';
const at = '2026-03-02T01:00:00Z';

onEveryEngine('what somebody looks for is sealed, his alone, and gone after a day’s work', async (_t, { db }) => {
  const ring = sampleRing();
  const mine = { agency, actor: 'staff/a' };
  const id = await db.transaction().execute((tx) => keepSearch(tx, ring, { ...mine, at, words: '张某某' }));

  assert.match(id, /^[\w-]{22}$/);
  assert.equal(await searchOf(db, ring, { ...mine, id, now: at }), '张某某');
  assert.equal(await searchOf(db, ring, { ...mine, actor: 'staff/b', id, now: at }), null);
  assert.equal(await searchOf(db, ring, { ...mine, agency: 'elsewhere', id, now: at }), null);
  assert.equal(await searchOf(db, sampleRing('aes-256-gcm', ...ring.all()), { ...mine, id, now: at }), null);
  const [row] = await db.selectFrom('keep_search').selectAll().execute();
  assert.ok(!JSON.stringify(row).includes('张某某'));

  assert.equal(await searchOf(db, ring, { ...mine, id, now: '2026-03-02T12:59:59Z' }), '张某某');
  assert.equal(await searchOf(db, ring, { ...mine, id, now: '2026-03-02T13:00:00Z' }), null);
  assert.equal(await dropSearches(db, '2026-03-02T12:59:59Z'), 0);
  assert.equal(await dropSearches(db, '2026-03-02T13:00:00Z'), 1);
});

onEveryEngine('somebody else’s row does not open under one’s own name', async (_t, { db }) => {
  const ring = sampleRing();
  const id = await db
    .transaction()
    .execute((tx) => keepSearch(tx, ring, { agency, actor: 'staff/a', at, words: '张某某' }));
  await db.updateTable('keep_search').set({ actor: 'staff/b' }).execute();
  assert.equal(await searchOf(db, ring, { agency, actor: 'staff/b', id, now: at }), null);
});
