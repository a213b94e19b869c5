import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openInMemory } from '../open.ts';
import { onEveryEngine } from '../sample-engines.ts';
import { attempt } from './queries.ts';

const limit = { times: 2, minutes: 10 };

test('the third attempt within the window waits for what is left of it; another address does not', async () => {
  const { db } = await openInMemory();
  const at = (now: string, key = 'one') => attempt(db, { key, now, limit });

  assert.equal(await at('2026-03-02T12:00:00Z'), null);
  assert.equal(await at('2026-03-02T12:01:00Z'), null);
  assert.equal(await at('2026-03-02T12:02:00Z'), 8);
  assert.equal(await at('2026-03-02T12:02:00Z', 'other'), null);
  assert.equal(await at('2026-03-02T12:09:59Z'), 1);
  assert.equal(await at('2026-03-02T12:10:00Z'), null);
});

onEveryEngine('attempts made at once are all counted', async (_t, { db }) => {
  const made = await Promise.all(
    Array.from({ length: 5 }, () => attempt(db, { key: 'one', now: '2026-03-02T12:00:00Z', limit })),
  );

  assert.equal(made.filter((wait) => wait === null).length, 2);
});

test('a shorter window of something else does not end this one', async () => {
  const { db } = await openInMemory();
  const at = (now: string) => attempt(db, { key: 'one', now, limit });
  await at('2026-03-02T12:00:00Z');
  await at('2026-03-02T12:00:00Z');
  await attempt(db, { key: 'other', now: '2026-03-02T12:05:00Z', limit: { times: 600, minutes: 1 } });

  assert.equal(await at('2026-03-02T12:05:00Z'), 5);
});
