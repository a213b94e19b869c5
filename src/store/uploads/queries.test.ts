import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openInMemory } from '../open.ts';
import type { Db } from '../schema.ts';
import { dropOldUploads, dropUpload, keepUpload, paperOfUpload, paperSizes, uploadById } from './queries.ts';

const noon = '2026-03-02T12:00:00Z';
const nextNoon = '2026-03-03T12:00:00Z';
const upload = { id: 'first', at: noon, name: '年报.docx', reading: '{}', papers: new Map([['pdf', bytes('纸')]]) };

test('an upload can be read until it is a day old, and no longer', async () => {
  const { db } = await openInMemory();
  await keepUpload(db, upload);

  assert.equal((await uploadById(db, 'first', '2026-03-03T11:59:59Z'))?.name, '年报.docx');
  assert.equal(await uploadById(db, 'first', nextNoon), undefined);
  assert.equal(await paperOfUpload(db, { id: 'first', kind: 'pdf', now: nextNoon }), undefined);
});

test('its papers come back byte for byte, with their sizes', async () => {
  const { db } = await openInMemory();
  await keepUpload(db, upload);

  assert.deepEqual(Buffer.from((await paperOfUpload(db, { id: 'first', kind: 'pdf', now: noon })) ?? []), bytes('纸'));
  assert.equal((await paperSizes(db, 'first')).get('pdf'), 3);
});

test('a new upload drops those that are a day old, with their papers', async () => {
  const { db } = await openInMemory();
  await keepUpload(db, upload);
  await keepUpload(db, { ...upload, id: 'second', at: nextNoon });

  assert.deepEqual(await ids(db), ['second']);
  assert.equal((await paperSizes(db, 'first')).size, 0);
});

test('old uploads are dropped without a new one, and a young one when its owner asks', async () => {
  const { db } = await openInMemory();
  await keepUpload(db, upload);

  await dropOldUploads(db, '2026-03-02T13:00:00Z');
  assert.deepEqual(await ids(db), ['first']);
  await dropOldUploads(db, nextNoon);
  assert.deepEqual(await ids(db), []);

  await keepUpload(db, upload);
  await dropUpload(db, 'first');
  assert.deepEqual(await ids(db), []);
});

async function ids(db: Db): Promise<readonly string[]> {
  return (await db.selectFrom('keep_upload').select('id').orderBy('id').execute()).map(({ id }) => id);
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}
