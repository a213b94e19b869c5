import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubledIds, unclosed, unknownClasses } from './soundness.ts';

for (const { text, finds } of [
  { text: '<p>a<br><b>c</b></p><input type="text"><path d="M0"/>', finds: [] },
  { text: '<p><b></p>', finds: ['p', 'p', 'b'] },
  { text: '</p>', finds: ['p'] },
  { text: '<p><form></form></p>', finds: ['form'] },
]) {
  test(`what is wrong with the tags of ${text}`, () => assert.deepEqual(unclosed(text), finds));
}

test('a class nobody has styled is found', () => {
  assert.deepEqual(unknownClasses('<p class="panel nowhere-styled"><b class="btn"></b></p>'), ['nowhere-styled']);
});

test('an id used twice is found', () =>
  assert.deepEqual(doubledIds('<p id="a"></p><p id="b"></p><p id="a"></p>'), ['a']));
