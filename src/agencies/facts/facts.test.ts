import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyFacts } from './agency-facts.ts';
import { checkCharacter, isCreditCode } from './credit-code.ts';

const facts = {
  name: '青禾县民政局',
  shortName: '县民政局',
  kind: 'department',
  level: 'county',
  codeWord: '青民',
  office: { name: '局办公室', address: '青禾县青禾大道2号', hours: '工作日 8:30—18:00', phone: '000-0000201' },
};

test('GB 32100：统一社会信用代码的末位是校验码，任何一位写错都看得出', () => {
  const code = `11000000000000002${checkCharacter('11000000000000002')}`;
  assert.ok(isCreditCode(code));
  // printed in the standard as its example
  assert.ok(isCreditCode('91350100M000100Y43'));
  for (let i = 0; i < code.length; i++) {
    const wrong = `${code.slice(0, i)}${code[i] === '7' ? '8' : '7'}${code.slice(i + 1)}`;
    assert.equal(isCreditCode(wrong), false, wrong);
  }
  for (const wrong of ['', code.slice(1), `${code}0`, code.replace('0', 'I')])
    assert.equal(isCreditCode(wrong), false, wrong);
});

test('第十二条：没写的补上通常的样子', () => {
  const read = agencyFacts.parse(facts);
  assert.equal(read.numberPattern, '{word}依申〔{year}〕{number}号');
  assert.deepEqual([read.vertical, read.localHolidays, read.reportDay], [false, [], '']);
});

for (const { rule, given, says } of [
  { rule: '机关名称必填', given: { name: ' ' }, says: '请填写机关名称。' },
  { rule: '机关类型必选', given: { kind: '' }, says: '请选择机关类型。' },
  { rule: '信用代码写错', given: { creditCode: '11000000000000002Z' }, says: /最后一位是校验码/ },
  { rule: '编号格式缺年份', given: { numberPattern: '{word}{number}' }, says: /\{word\}、\{year\}、\{number\}/ },
  { rule: '邮政编码六位', given: { office: { ...facts.office, postcode: '12345' } }, says: '邮政编码是 6 位数字。' },
  { rule: '电子邮箱', given: { office: { ...facts.office, email: '没有' } }, says: /name@example\.cn/ },
  { rule: '年报报送日', given: { reportDay: '1月20日' }, says: /01-20/ },
  { rule: '地方假日的日期', given: { localHolidays: [{ day: '3月3日', name: '三月三' }] }, says: /2026-03-02/ },
])
  test(`第十二条：${rule}，用一句中文说怎样改`, () => {
    const read = agencyFacts.safeParse({ ...facts, ...given });
    assert.equal(read.success, false);
    const messages = read.error?.issues.map(({ message }) => message) ?? [];
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', says instanceof RegExp ? says : new RegExp(says));
  });
