import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clausesOf, compareTexts } from './clauses.ts';

test('clauses lose nothing', () => {
  for (const text of ['', '\n\n', '一，二；三。\n四', '。，', '没有标点']) assert.equal(clausesOf(text).join(''), text);
});

test('what changed is set off, what did not stands', () => {
  assert.deepEqual(compareTexts('全年新收申请46件，全部办结。', '全年新收申请47件，全部办结。'), [
    { kind: 'was', text: '全年新收申请46件，' },
    { kind: 'now', text: '全年新收申请47件，' },
    { kind: 'same', text: '全部办结。' },
  ]);
});

test('spaces are no difference', () => {
  assert.deepEqual(compareTexts('共 3 件。', '共3件。'), [{ kind: 'same', text: '共3件。' }]);
});

test('each side, read alone, is its own text', () => {
  const [was, now] = ['甲，乙。丙；丁，戊。', '乙。甲，丁，己。戊。'];
  const runs = compareTexts(was, now);
  const side = (year: string) =>
    runs
      .filter(({ kind }) => kind === 'same' || kind === year)
      .map(({ text }) => text)
      .join('');
  assert.equal(side('was'), was);
  assert.equal(side('now'), now);
});

test('texts too long to lay side by side are given whole', () => {
  const [was, now] = ['甲，'.repeat(3000), '乙，'.repeat(3000)];
  assert.deepEqual(compareTexts(was, now), [
    { kind: 'was', text: was },
    { kind: 'now', text: now },
  ]);
});
