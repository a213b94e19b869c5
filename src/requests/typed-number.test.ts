import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleFacts } from '#agencies/facts/sample-facts';
import type { Agency } from '#agencies/types';
import { numberOf } from './ids.ts';
import { sampleRequest } from './letters/sample-letters.ts';
import { meantBy } from './typed-number.ts';

const meant = { agency: 'qinghe-civil-affairs', year: 2026, n: 7 };

for (const numberPattern of [
  '{word}依申〔{year}〕{number}号',
  '{word}依申第{number}号（{year}）',
  '{number}号{word}依申{year}',
  '{year}年{word}依申第{number}号',
  '{word}{year}{number}',
  '{word}{number}{year}',
  '{year}{number}{word}',
  '({number}){word}-{year}.依申',
  '{word}第{number}号/{year}，{year}',
])
  test(`登记号格式“${numberPattern}”：印出来的号怎么写都认得`, () => {
    const agency = withPattern(numberPattern);
    const printed = numberOf(agency, sampleRequest);
    for (const typed of [printed, ` ${printed.replace(/[〔（]/g, ' (').replace(/[〕）]/g, ') ')} `, fullWidth(printed)])
      assert.deepEqual(meantBy(typed, [agency]), [meant], typed);
    assert.deepEqual(meantBy(printed.replace('青民', '青财'), [agency]), []);
  });

test('收件号不管登记号的格式', () => {
  const found = meantBy('青民收件2026-9', [withPattern('{number}号{word}依申{year}')]);
  assert.deepEqual(found, [{ agency: meant.agency, subject: 'request/2026-9' }]);
});

function withPattern(numberPattern: string): Agency {
  const facts = sampleFacts('青禾县民政局', { codeWord: '青民', numberPattern });
  return { ...facts, id: meant.agency } as Agency;
}

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
}
