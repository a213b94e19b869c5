import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'hono/html';
import { type Mark, marked } from './marked.ts';

const text = '新收申请46件，办结46件';

test('a text without marks is text', () => assert.equal(shown(text, 0, []), text));

test('marked words are set off, numbered and lead to the list', () => {
  assert.equal(
    shown(text, 0, [{ no: 3, weight: 'bad', from: 4, to: 7 }]),
    '新收申请<span class="finding">46件<a href="#finding-3" id="mark-3" aria-label="第 3 条核对结果"><sup>3</sup></a></span>，办结46件',
  );
});

test('offsets count from the beginning of the part, not of the paragraph', () => {
  assert.match(
    shown('办结46件', 100, [{ no: 1, weight: 'warn', from: 102, to: 105 }]),
    /^办结<span class="finding finding--amber">46件/,
  );
  assert.equal(shown('办结46件', 100, [{ no: 1, weight: 'warn', from: 2, to: 5 }]), '办结46件');
});

test('marks that overlap, or run on into the next paragraph, are numbered once each and lose no word', () => {
  const marks: readonly Mark[] = [
    { no: 1, weight: 'info', from: 0, to: 7 },
    { no: 2, weight: 'bad', from: 4, to: 20 },
  ];
  const whole = shown(text.slice(0, 8), 0, marks) + shown(text.slice(8), 8, marks);
  assert.equal(whole.replace(/<sup>\d<\/sup>|<[^>]+>/g, ''), text);
  assert.deepEqual(whole.match(/id="mark-\d"/g), ['id="mark-1"']);
});

test('what stands in the text is never markup', () => {
  assert.doesNotMatch(shown('<b>46</b>', 0, [{ no: 1, weight: 'bad', from: 1, to: 5 }]), /<b>|<\/b>/);
});

function shown(words: string, from: number, marks: readonly Mark[]): string {
  return String(html`${marked(words, from, marks)}`);
}
