import type { DocumentModel, Table, TableCell } from '../model.ts';

const cell = (text: string, column: number, more: Partial<TableCell> = {}): TableCell => ({
  text,
  column,
  colspan: 1,
  rowspan: 1,
  align: 'centre',
  ...more,
});
const figure = (digits: string, column: number): TableCell =>
  cell(digits, column, { number: digits, key: `n${column}` });

/** A table with everything a table can have: two levels of headers on both sides, a stacked one, an undecided cell. */
export const table: Table = {
  kind: 'table',
  id: 'S1',
  caption: '收养登记情况',
  columns: [8, 40, 30, 30],
  headerRows: 2,
  dense: true,
  rows: [
    [
      cell('事项', 0, { colspan: 2, rowspan: 2, scope: 'colgroup' }),
      cell('登记', 2, { colspan: 2, scope: 'colgroup' }),
    ],
    [cell('国内\n收养', 2, { scope: 'col' }), cell('合计', 3, { scope: 'col' })],
    [
      cell('一、本年', 0, { rowspan: 2, scope: 'rowgroup', stacked: true }),
      cell('新收', 1, { scope: 'row', align: 'left' }),
      figure('12', 2),
      figure('24252.311082', 3),
    ],
    [
      cell('办结', 1, { scope: 'row', align: 'left' }),
      cell('', 2, { key: 'n2', unknown: '两个数连在一起' }),
      figure('1.50', 3),
    ],
  ],
};

/** A paper of an invented bureau with every kind of block, and text that every format must keep from meaning anything. */
export const paper: DocumentModel = {
  title: '青禾县民政局收养登记情况',
  author: '青禾县民政局',
  date: '2026-01-20',
  blocks: [
    { kind: 'title', lines: ['青禾县民政局', '收养登记情况'] },
    { kind: 'paragraph', style: 'note', text: '来源：青禾县民政局' },
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'paragraph', style: 'body', text: '（一）登记。#let x = *1* <b>&amp; "$1" =1+1', lead: 6 },
    { kind: 'heading', level: 2, text: '（二）说明' },
    { kind: 'paragraph', style: 'centred', text: '=HYPERLINK("x")' },
    table,
    { kind: 'signature', agency: '青禾县民政局', date: '2026年1月20日' },
    { kind: 'annex', label: '附件1', title: '名单' },
  ],
};
