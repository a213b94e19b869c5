import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialPassword } from './initial.ts';
import { passwordMistake } from './rules.ts';

const known = { username: 'mz-zhou', words: ['qinghe-civil-affairs', '青禾县民政局', '县民政局'] };

for (const { password, says } of [
  { password: '', says: /至少 10 位，现在是 0 位/ },
  { password: 'yanmai123', says: /至少 10 位，现在是 9 位/ },
  { password: '燕麦书车吊桥', says: /现在是 6 位/ },
  { password: 'a1'.repeat(65), says: /至多 128 位，现在是 130 位/ },
  { password: '00000000000', says: /全是数字/ },
  { password: '20260302123', says: /全是数字/ },
  { password: 'aaaaaaaaaaa', says: /重复/ },
  { password: 'abcabcabcab', says: /重复/ },
  { password: 'qwertyuiopas', says: /重复的或者键盘上挨着/ },
  { password: 'mnbvcxzlkjhg', says: /键盘/ },
  { password: '1qaz2wsx3edc', says: /键盘/ },
  { password: 'wo-shi-MZ-Zhou', says: /不能有账号/ },
  { password: 'Password2026!', says: /常见口令表/ },
  { password: 'p@ssw0rd1234', says: /常见口令表/ },
  { password: 'dragondragon', says: /常见口令表/ },
  { password: '!!sunshine!!', says: /常见口令表/ },
  { password: 'qinghe2026!', says: /单位的名称/ },
  { password: '青禾县民政局2026!', says: /单位的名称/ },
]) {
  test(`${password.slice(0, 20) || 'an empty password'} is refused with what to do`, () =>
    assert.match(passwordMistake(password, known) ?? '', says));
}

for (const password of ['yanmai-shuche-diaoqiao', 'correct horse battery', '燕麦书车吊桥雨天慢走路', 'zx9 kk2 lw7q']) {
  test(`${password} is good enough`, () => assert.equal(passwordMistake(password, known), null));
}

test('passwords to hand over are good enough, and no two are alike', () => {
  const many = Array.from({ length: 50 }, initialPassword);
  assert.equal(new Set(many).size, 50);
  for (const password of many) assert.equal(passwordMistake(password, known), null);
});
