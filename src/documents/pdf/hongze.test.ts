import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Block, Grid } from '../paper.ts';
import { readPdf } from './read.ts';

const REPORTS = new URL('../../../fixtures/annual-reports/', import.meta.url);

const paper = await readPdf(new Uint8Array(await readFile(new URL('hongze-2023/report.pdf', REPORTS))));
const grids = paper.blocks.filter((block): block is Grid => block.kind === 'table');
const texts = paper.blocks.filter((block) => block.kind === 'paragraph').map(({ text }) => text);

const rowsOf = (grid: Grid | undefined) => grid?.rows.map((row) => row.map(({ text }) => text).join('|'));
const columnsOf = (grid: Grid | undefined, row: number) => grid?.rows[row]?.map(({ column }) => column);

test('three tables stand where they stood, those over a page break in one piece', () => {
  const order = paper.blocks.map((block: Block) => (block.kind === 'table' ? '表' : block.text.slice(0, 2)));
  assert.equal(grids.length, 3);
  assert.deepEqual(order.slice(order.indexOf('二、')), [
    '二、',
    '表',
    '三、',
    '表',
    '四、',
    '表',
    '五、',
    '20',
    '六、',
    '20',
  ]);
  assert.deepEqual(
    grids.map(({ place }) => place.page),
    [2, 3, 4],
  );
});

test('table 2: figures under their headings', () => {
  assert.deepEqual(rowsOf(grids[0])?.slice(0, 4), [
    '第二十条第（一）项',
    '信息内容|本年制发件数|本年废止件数|现行有效件数',
    '规章|0|0|0',
    '行政规范性文件|0|5|5',
  ]);
  assert.deepEqual(rowsOf(grids[0])?.slice(-1), ['行政事业性收费|7730.28']);
});

test('table 3: 23 rows of seven figures in columns 3 to 9, labels whole, misprints as they stand', () => {
  const rows = rowsOf(grids[1])?.slice(3) ?? [];
  assert.equal(rows.length, 23);
  assert.equal(rows[0], '一、本年新收政府信息公开申请数量|21|0|0|0|0|0|21');
  assert.equal(rows[2], '三、本年度办理结果|（一）予以公开|0|0|0|0|0|0|0');
  assert.equal(rows[3], '（二）部分公开（区分处理的，只计这一情形，不计其他情形）|4|0|0|0|0|0|4');
  assert.equal(rows[5], '2.其他法律行政止公开|0|0|0|0|0|0|0');
  assert.equal(rows[14], '3.补正后申请内容仍不明确|0|0|0|0|0|0|0');
  for (let row = 3; row < 26; row++) {
    assert.deepEqual(columnsOf(grids[1], row)?.slice(-7), [3, 4, 5, 6, 7, 8, 9], `row ${row}`);
  }
});

test('table 3: the group that a page break cuts spans its three rows', () => {
  const group = grids[1]?.rows.flat().find(({ text }) => text === '（四）无法提供');
  assert.deepEqual([group?.column, group?.rowspan, group?.place.page], [1, 3, 3]);
  const below = grids[1]?.rows.flat().find(({ text }) => text === '3.补正后申请内容仍不明确');
  assert.equal(below?.place.page, 4);
});

test('table 4: fifteen figures in one row', () => {
  assert.equal(rowsOf(grids[2])?.at(-1), '10|1|0|0|0|0|0|0|0|0|5|0|0|0|0');
  assert.deepEqual(
    columnsOf(grids[2], 3),
    Array.from({ length: 15 }, (_, i) => i),
  );
});

test('paragraphs are whole, over the end of a page too, and page numbers are gone', () => {
  const text = texts.join('\n');
  assert.ok(texts.includes('2023年政府信息公开工作年度报告'));
  assert.match(
    text,
    /\n（二）依申请公开情况。进一步规范依申请公开流程，.*2023年全区受理政府信息公开申请21件，均在法定期限答复。\n/,
  );
  assert.match(text, /严格执行“分级审核、先审后发”程序/);
  assert.match(text, /实行政府信息公开工作人员跟班学习制度/);
  assert.match(text, /邮编：223100，电话：0517-87222589，电子邮箱：hzzwgk@126\.com）。\n一、总体情况\n/);
  assert.doesNotMatch(text, /- ?\d ?-/);
});
