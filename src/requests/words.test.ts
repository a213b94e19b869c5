import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortNumber } from './typed-number.ts';
import { isEnough, lettersIn, pairsIn, termsIn, textsOf } from './words.ts';

test('signs, widths and capitals make no difference to what is found', () => {
  assert.equal(lettersIn('《青禾县２０２５年“低保”资金（ＡＢ－c）》\n'), '青禾县2025年低保资金abc');
  assert.deepEqual(pairsIn('低保、资金'), ['低保', '保资', '资金']);
  assert.deepEqual(pairsIn('𠮷野家'), ['𠮷野', '野家']);
  assert.deepEqual(pairsIn('低'), []);
});

test('words are parted by blanks; one of them must be of two letters', () => {
  assert.deepEqual(termsIn(' 张某某　 低保 低保，'), ['张某某', '低保']);
  assert.deepEqual(['', '低', '低 保', '低保', '7', '，。', '低 资金'].map(isEnough), [
    false,
    false,
    false,
    true,
    false,
    false,
    true,
  ]);
});

test('the name of an organisation is found by a part of it, that of a person is not', () => {
  const one = { name: '青禾县康宁养老服务中心', wants: '床位补助' };
  assert.deepEqual(textsOf({ ...one, applicant: 'enterprise' }), ['床位补助', '青禾县康宁养老服务中心']);
  assert.deepEqual(textsOf({ ...one, applicant: 'natural' }), ['床位补助']);
});

test('what is typed is a registration number only where it is nothing else', () => {
  const of = (typed: string) => {
    const short = shortNumber(typed, 2026);
    return short && `${short.year}-${short.n}${short.isSure ? '' : '?'}`;
  };
  for (const [typed, meant] of [
    ['7', '2026-7'],
    ['第7号', '2026-7'],
    ['〔2025〕7号', '2025-7'],
    ['(2025) 7', '2025-7'],
    ['2025-7', '2025-7'],
    ['2025年7号', '2025-7'],
    ['20257', '2026-20257?'],
    ['1234567', '2026-1234567?'],
    ['000-0000111', null],
    ['0537-1234567', null],
    ['2025年低保', null],
    ['青政发〔2025〕7号', null],
    ['康宁养老院3号', null],
    ['', null],
  ] as const)
    assert.equal(of(typed), meant, typed);
});
