import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decisions } from './decisions.ts';

const root = join(import.meta.dirname, '../..');
const records = globSync('docs/decisions/*.md', { cwd: root });
const code = globSync('src/law/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts') && !/decisions\.ts$|practice\.ts$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join();

for (const id of Object.keys(decisions)) {
  test(`解释“${id}”有一份记录，也有规则用到`, () => {
    assert.equal(records.filter((file) => file.replace(/^.*\d{4}-/, '') === `${id}.md`).length, 1);
    assert.ok(code.includes(`'${id}'`));
  });
}

test('规则里写到的“decision …”都是有的解释', () => {
  const named = [...code.matchAll(/\(decisions? ([a-z0-9, -]+)/g)].flatMap(([, ids = '']) => ids.trim().split(', '));
  assert.ok(named.length > 5);
  for (const id of named) assert.ok(id in decisions, id);
});
