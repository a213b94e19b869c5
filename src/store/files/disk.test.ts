import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { diskFiles } from './disk.ts';
import { FileDamaged } from './files.ts';

const bytes = Buffer.from('青禾');

test('bytes are kept under the SM3 of themselves, once, for their owner alone', async (t) => {
  const folder = emptyFolder(t);
  const files = diskFiles(folder);
  const digest = await files.write(bytes);

  assert.equal(digest, createHash('sm3').update(bytes).digest('hex'));
  assert.equal(await files.write(bytes), digest);
  assert.deepEqual(await files.read(digest), bytes);
  assert.deepEqual(readdirSync(folder), [digest.slice(0, 2)]);
  assert.equal(statSync(pathOf(folder, digest)).mode & 0o777, 0o600);
});

test('what was never written or was removed is not there', async (t) => {
  const files = diskFiles(emptyFolder(t));
  const digest = await files.write(bytes);
  await files.remove(digest);
  await files.remove(digest);

  assert.equal(await files.read(digest), undefined);
  assert.deepEqual((await all(files.list())).flat(), []);
});

test('everything that is kept is listed, with when it was written', async (t) => {
  const files = diskFiles(emptyFolder(t));
  assert.deepEqual((await all(files.list())).flat(), []);
  const written = [];
  for (const text of ['一', '二', '三']) written.push(await files.write(Buffer.from(text)));

  const listed = (await all(files.list())).flat();
  assert.deepEqual(
    listed.map(({ digest }) => digest),
    written.sort(),
  );
  for (const { writtenAt } of listed) assert.match(writtenAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test('bytes that changed on the disk are not handed out', async (t) => {
  const folder = emptyFolder(t);
  const files = diskFiles(folder);
  const digest = await files.write(bytes);
  writeFileSync(pathOf(folder, digest), '青苗');

  await assert.rejects(files.read(digest), FileDamaged);
});

test('what is no digest leads nowhere', async (t) => {
  const files = diskFiles(emptyFolder(t));
  for (const digest of ['../../etc/passwd', '', 'ab', 'A'.repeat(64)]) {
    await assert.rejects(async () => files.read(digest), RangeError);
    await assert.rejects(async () => files.remove(digest), RangeError);
  }
});

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function pathOf(folder: string, digest: string): string {
  return join(folder, digest.slice(0, 2), digest.slice(2));
}

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-files-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
