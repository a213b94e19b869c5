import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { paper } from './sample.ts';
import { toXlsx } from './xlsx.ts';

const bytes = await toXlsx(paper);
const [words, table] = (await readXlsx(bytes, { readStyles: true })).sheets;

test('words stand on the first sheet, a paragraph a row, and are never formulas', () => {
  assert.equal(words?.name, '正文');
  assert.deepEqual(
    words?.rows.map(([text]) => text),
    [
      '青禾县民政局\n收养登记情况',
      '来源：青禾县民政局',
      '一、总体情况',
      '（一）登记。#let x = *1* <b>&amp; "$1" =1+1',
      '（二）说明',
      '=HYPERLINK("x")',
      '青禾县民政局',
      '2026年1月20日',
      '附件1',
      '名单',
    ],
  );
});

test('a table stands on a sheet of its own, merged, with numbers as numbers where no digit is lost', () => {
  assert.equal(table?.name, '收养登记情况');
  assert.equal(table?.rows[2]?.[2], 12);
  assert.equal(table?.rows[2]?.[3], 24252.311082);
  assert.equal(table?.rows[3]?.[3], '1.50');
  assert.equal(table?.rows[3]?.[2] ?? null, null);
  assert.deepEqual(table?.merges?.[0], { startRow: 0, startCol: 0, endRow: 1, endCol: 1 });
});

test('the same paper makes the same bytes', async () => {
  assert.deepEqual(await toXlsx(paper), bytes);
});

test('two tables of one name and a long text are kept whole', async () => {
  const [block] = paper.blocks.filter(({ kind }) => kind === 'table');
  assert.ok(block);
  const text = '长'.repeat(40_000);
  const { sheets } = await readXlsx(
    await toXlsx({ title: 'x', blocks: [{ kind: 'paragraph', style: 'body', text }, block, block] }),
  );

  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['正文', '收养登记情况', '收养登记情况2'],
  );
  assert.equal(sheets[0]?.rows.map(([part]) => part).join(''), text);
});
