import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Reader } from './reader.ts';

const folder = new URL('../library/', import.meta.url);
const [first = ''] = await readdir(folder);
const report = new Uint8Array(await readFile(new URL(first, folder)));

test('a document is read apart; what is no document is refused in Chinese; the reader goes on', async (t) => {
  const reader = new Reader();
  t.after(() => reader.close());

  const bad = await reader.read(new Uint8Array(await readFile(process.execPath)).subarray(0, 4096));
  assert.match('refused' in bad ? bad.refused : '', /请另存为/);

  const good = await reader.read(report);
  assert.ok('examined' in good);
  assert.equal(good.examined.report.cells.get('T3.new.total')?.meaning.kind, 'number');
  assert.deepEqual([...good.examined.papers.keys()], ['docx', 'pdf', 'xlsx', 'html', 'json']);
});

test('a document that takes too long is given up, with what to do', async (t) => {
  const reader = new Reader({ seconds: 0, megabytes: 512 });
  t.after(() => reader.close());
  const outcome = await reader.read(report);
  assert.match('refused' in outcome ? outcome.refused : '', /已经停止.*另存为 DOCX/);
});

test('a document that takes too much memory is given up, and the server lives', async (t) => {
  const reader = new Reader({ seconds: 60, megabytes: 4 });
  t.after(() => reader.close());
  const outcome = await reader.read(report);
  assert.match('refused' in outcome ? outcome.refused : '', /展开以后太大/);
});
