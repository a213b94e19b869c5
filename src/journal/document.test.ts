import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { regulation } from '#law/citation';
import { rowOf } from './row.ts';
import { ChainWalk } from './verify-chain.ts';

/** What docs/journal.md says, done again from its words alone: nothing here knows canonical.ts. */
const page = readFileSync(join(import.meta.dirname, '../../docs/journal.md'), 'utf8');
const block = (kind: string) => new RegExp(`\`\`\`${kind}\\n([^]*?)\\n\`\`\``).exec(page)?.[1] ?? '';
const columns = [...page.matchAll(/^\| `(\w+)` \| (?:text|integer) \|/gm)].map(([, name = '']) => name);
const acts: readonly Readonly<Record<string, string | number>>[] = block('jsonl')
  .split('\n')
  .map((line) => JSON.parse(line));

function netstring(value: string | number | undefined): string {
  const text = `${value}`;
  return `${new TextEncoder().encode(text).length}:${text},`;
}

const bytesOf = (act: (typeof acts)[number]) =>
  columns
    .filter((name) => name !== 'hash')
    .map((name) => netstring(act[name]))
    .join('');

test('the example of the page is hashed as the page says', () => {
  assert.equal(columns.length, 13);
  assert.equal(acts.length, 2);
  assert.equal(bytesOf(acts[0] ?? {}), block('text'));
  assert.ok(page.includes(`, ${new TextEncoder().encode(block('text')).length} of them`));

  let prev = '0'.repeat(64);
  for (const act of acts) {
    assert.deepEqual(Object.keys(act), columns);
    assert.equal(act.prev, prev);
    prev = createHash('sm3').update(bytesOf(act)).digest('hex');
    assert.equal(act.hash, prev);
  }
});

test('the program records the same rows, and finds the chain whole', () => {
  const register = rowOf(
    {
      agency: 'qinghe-civil-affairs',
      subject: 'request/2026-7',
      seen: 0,
      act: 'register',
      by: 'staff/k3v9x2m7qa',
      day: '2026-03-02',
      under: regulation(45),
      data: { 说明: 1, received: '2026-03-01' },
    },
    { seq: 0, hash: '0'.repeat(64) },
    '2026-03-02T01:15:30Z',
  );
  assert.deepEqual(register, acts[0]);

  const chain = new ChainWalk('qinghe-civil-affairs');
  for (const act of acts) {
    const found = Object.fromEntries(Object.entries(act).map(([name, value]) => [name, `${value}`]));
    assert.deepEqual([...chain.step(found as never)], []);
  }
});

test('what no engine keeps alike is refused', () => {
  for (const by of ['staff/\ufffd', 'staff/\0', 'staff/\ud800']) {
    const doing = { agency: 'a', subject: 's/1', seen: 0, act: 'x', by, day: '2026-03-02', under: regulation(1) };
    assert.throws(() => rowOf(doing, { seq: 0, hash: '' }, '2026-03-02T01:15:30Z'), TypeError);
  }
});
