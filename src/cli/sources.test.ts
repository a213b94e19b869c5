import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { sourcesOf } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ['b.docx', 'a.txt', 'inner/c.pdf', '.hidden/d.txt', '.e.txt', '~$b.docx']) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), '');
}
symlinkSync(folder, join(folder, 'inner/circle'));

const none = async () => new Uint8Array();
const names = async (...operands: readonly string[]) =>
  (await sourcesOf(operands, none)).map(({ file }) => relative(folder, file));

test('文件夹：逐级、按名称排列，隐藏的和临时的不算，不兜圈子', async () => {
  assert.deepEqual(await names(folder), ['a.txt', 'b.docx', join('inner', 'c.pdf')]);
});

test('带 * 的名称；没有相符的就原样保留，由读取时说明', async () => {
  assert.deepEqual(await names(join(folder, '*.txt')), ['a.txt']);
  assert.deepEqual(await names(join(folder, '*.xlsx')), ['*.xlsx']);
});

test('- 是标准输入', async () => {
  const [source] = await sourcesOf(['-'], async () => new Uint8Array([49]));
  assert.deepEqual(source, { file: '-', under: 'stdin', found: false, bytes: new Uint8Array([49]) });
});
