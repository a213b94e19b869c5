import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mustPublish } from './art-20-21-duties.ts';

const text = readFileSync(new URL('../texts/regulation-711-2019.txt', import.meta.url), 'utf8');
const article = (name: string, next: string) => text.slice(text.indexOf(`\n${name} `), text.indexOf(`\n${next} `));
const article20 = article('第二十条', '第二十一条');
const article21 = article('第二十一条', '第二十二条');

for (const { rule, publisher, duties } of [
  { rule: '第二十条: 国务院部门 15 项', publisher: { level: 'national', body: 'department' }, duties: 15 },
  { rule: '第二十条: 省政府 15 项', publisher: { level: 'province', body: 'government' }, duties: 15 },
  { rule: '第二十一条: 设区的市级部门，另有 7 个方面', publisher: { level: 'city', body: 'department' }, duties: 22 },
  { rule: '第二十一条: 县级政府，另有 7 个方面', publisher: { level: 'county', body: 'government' }, duties: 22 },
  { rule: '第二十一条: 乡镇政府，另有 8 个方面', publisher: { level: 'township', body: 'government' }, duties: 23 },
] as const) {
  test(rule, () => assert.equal(mustPublish(publisher).value.length, duties));
}

test('第二十条: 十五项与条文逐项逐字相同', () => {
  const items = mustPublish({ level: 'national', body: 'department' }).value.map(({ content }) => content);
  const printed = article20.split('\n').filter((line) => line.startsWith('('));
  assert.deepEqual(
    items,
    printed.map((line) => line.replace(/^\([^)]*\)/, '').replace(/[；。]$/, '')),
  );
});

test('第二十一条: 各方面按条文的字和次序', () => {
  const county = mustPublish({ level: 'county', body: 'department' })
    .value.slice(15)
    .map(({ content }) => content);
  const township = mustPublish({ level: 'township', body: 'government' })
    .value.slice(15)
    .map(({ content }) => content);
  assert.ok(article21.includes(`涉及${county.join('、')}等方面的政府信息`));
  assert.ok(article21.includes(`主动公开${township.join('、')}等方面的政府信息`));
});

test('第二十条、第二十一条: 编号不重', () => {
  const ids = [
    ...mustPublish({ level: 'county', body: 'department' }).value,
    ...mustPublish({ level: 'township', body: 'government' }).value.slice(15),
  ].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});
