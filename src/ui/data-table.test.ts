import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DataTable, dataTable } from './data-table.ts';
import { pager } from './pager.ts';

interface Town {
  readonly name: string;
  readonly state: string;
  readonly filed: number;
}

const towns: readonly Town[] = [
  { name: '北岭镇', state: '已报送', filed: 18 },
  { name: '清河镇', state: '已报送', filed: 0 },
  { name: '<南山乡>', state: '未报送', filed: 4 },
];
const table: DataTable<Town> = {
  caption: '各乡镇',
  columns: [
    { words: '单位', head: true, show: ({ name }) => name },
    { words: '新收', numeric: true, show: ({ filed }) => filed },
  ],
  rows: towns,
  empty: '还没有乡镇。',
};

test('every fact carries the head of its column, and every row its name', () => {
  const text = String(dataTable(table));
  assert.equal(text.match(/<th scope="row" data-l="单位">/g)?.length, 3);
  assert.equal(text.match(/<td data-l="新收" class="num">/g)?.length, 3);
  assert.match(text, /<th scope="col" class="num">新收<\/th>/);
});

test('nought is a figure, not a gap; what stands in a cell is text', () => {
  assert.match(String(dataTable(table)), /class="num">0<\/td>/);
  assert.match(String(dataTable(table)), /&lt;南山乡&gt;/);
});

test('a group has its title once, over its rows, across all columns', () => {
  const text = String(dataTable({ ...table, group: ({ state }) => state }));
  const order = [...text.matchAll(/colspan="2" scope="colgroup">([^<]+)|data-l="单位">([^<]+)/g)].map(
    ([, a, b]) => a ?? b,
  );
  assert.deepEqual(order, ['已报送', '北岭镇', '清河镇', '未报送', '&lt;南山乡&gt;']);
});

test('a row past its limit is marked, and only it', () => {
  assert.equal(String(dataTable({ ...table, late: ({ filed }) => filed === 4 })).match(/class="is-late"/g)?.length, 1);
});

test('sums stand in the foot, under their columns', () => {
  const text = String(dataTable({ ...table, foot: ['合计', 22] }));
  assert.match(text, /<tfoot><tr><th scope="row" data-l="单位">合计<\/th><td data-l="新收" class="num">22<\/td>/);
});

test('without rows there is a sentence and no table', () => {
  const text = String(dataTable({ ...table, rows: [], foot: ['合计', 0] }));
  assert.match(text, /还没有乡镇。/);
  assert.doesNotMatch(text, /<table|合计/);
});

test('a table is read once: the box it scrolls in has a name of its own', () => {
  assert.match(
    String(dataTable(table)),
    /role="region" aria-label="表：各乡镇"><table class="table table--stack">\n<caption class="vh">各乡镇/,
  );
});

test('pages lead on only where there is more', () => {
  const links = (newer: string | null, older: string | null) =>
    String(pager({ of: '留痕', newer, older })).match(/较.的/g);
  assert.deepEqual(links('/a', '/b'), ['较新的', '较早的']);
  assert.deepEqual(links(null, '/b'), ['较早的']);
  assert.equal(pager({ of: '留痕', newer: null, older: null }), null);
});
