import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { toHtml } from './html.ts';
import { renderTable } from './html-table.ts';
import { paper, table } from './sample.ts';

test('the file is whole, in Chinese, and every element is closed', () => {
  const html = toHtml(paper);
  const open: string[] = [];
  new Parser({
    onopentag: (name) => open.push(name),
    onclosetag: (name, implied) => assert.ok(open.pop() === name && !(implied && !VOID.has(name)), name),
  }).end(html);

  assert.deepEqual(open, []);
  assert.match(html, /^<!DOCTYPE html>\n<html lang="zh-CN">/u);
  assert.match(html, /<title>青禾县民政局收养登记情况<\/title>/u);
  assert.match(html, /<h1>青禾县民政局<br>收养登记情况<\/h1>/u);
});

const VOID = new Set(['meta', 'br', 'col']);

test('text is never markup', () => {
  assert.match(
    toHtml(paper),
    /<span class="lead">（一）登记。<\/span>#let x = \*1\* &lt;b&gt;&amp;amp; &quot;\$1&quot; =1\+1<\/p>/u,
  );
});

test('merged cells are merged, and a figure names every header that speaks for it', () => {
  const html = renderTable(table);

  assert.match(html, /<th id="S1-0-0" scope="colgroup" colspan="2" rowspan="2">事项<\/th>/u);
  assert.match(html, /<th class="vert" id="S1-2-0" scope="rowgroup" rowspan="2">一、本年<\/th>/u);
  assert.match(html, /<td class="n" headers="S1-0-2 S1-1-2 S1-2-0 S1-2-1">12<\/td>/u);
  assert.match(html, /<thead>.*<\/thead><tbody>/su);
});

test('what could not be decided is marked without a word of text', () => {
  assert.match(renderTable(table), /<td class="unknown" headers="[^"]+" title="两个数连在一起"><\/td>/u);
});

test('a page adds attributes and content to cells, and a prefix to ids', () => {
  const html = renderTable(table, {
    idPrefix: 'left-',
    cellAttributes: (cell) => (cell.number === '12' ? { class: 'is-bad', 'data-key': cell.key ?? '' } : {}),
    cellContent: (cell, text) => (cell.number ? `<a href="#${cell.key}">${text}</a>` : text),
  });

  assert.match(
    html,
    /<td class="n is-bad" headers="left-S1-0-2 left-S1-1-2 left-S1-2-0 left-S1-2-1" data-key="n2"><a href="#n2">12<\/a><\/td>/u,
  );
});
