import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../text-of.ts';
import { readMarkdown } from './read.ts';

const cells = (text: string) =>
  readMarkdown(text).blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => cell.text)),
  );

test('Markdown keeps its tables as grids, ragged rows too, and other lines as paragraphs', () => {
  assert.deepEqual(cells('## 表三\n\n| 甲 | 1 |\n|---|:--:|\n| 乙 | 2 | 3 |\n丙'), [
    '表三',
    '',
    [
      ['甲', '1'],
      ['乙', '2', '3'],
    ],
    '丙',
  ]);
});

test('Markdown: a row above a rule begins the next table', () => {
  assert.deepEqual(cells('|甲|1|\n|-|-|\n|乙|2|\n|丙|3|\n|-|-|\n'), [
    [
      ['甲', '1'],
      ['乙', '2'],
    ],
    [['丙', '3']],
    '',
  ]);
});

test('Markdown: emphasis, escapes and breaks within a cell', () => {
  assert.deepEqual(cells('**一、总体情况**\n| 商业<br>企业 | a\\|b |\n|---|---|'), [
    '一、总体情况',
    [['商业\n企业', 'a|b']],
  ]);
});

test('Markdown: an HTML table is a grid too', () => {
  assert.deepEqual(cells('甲\n<table><tr><td>规章</td>\n<td>0</td></tr></table>\n乙'), ['甲', [['规章', '0']], '乙']);
});

test('Markdown: offsets point into the text', () => {
  const paper = readMarkdown('甲\n|乙|1|\n|-|-|\n丙');
  assert.deepEqual(
    [textOf(paper), paper.blocks.map(({ place }) => [place.from, place.to])],
    [
      '甲\n乙\t1\n丙',
      [
        [0, 1],
        [2, 5],
        [6, 7],
      ],
    ],
  );
});
