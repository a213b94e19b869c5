import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldRadicals } from './kangxi.ts';

for (const { what, text, folded } of [
  { what: 'Kangxi radicals', text: '⼀⾏⽇⺠⽤', folded: '一行日民用' },
  { what: 'radicals of the supplement', text: '⻚⻓⻅⻋⻔', folded: '页长见车门' },
  { what: 'full-width signs', text: '（１）％：Ａ', folded: '（１）％：Ａ' },
  { what: 'ordinary characters', text: '一、总体情况 2024年', folded: '一、总体情况 2024年' },
]) {
  test(`fold ${what}`, () => assert.equal(foldRadicals(text), folded));
}
