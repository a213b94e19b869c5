import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openInMemory } from '#store/open';
import { checksOf } from '#web/ops/checks';
import { sampleOps } from '#web/ops/sample-ops';
import { sources } from './source.ts';

const guide = readFileSync(join(import.meta.dirname, '../docs/guide/operate.md'), 'utf8');
const ofTests = ['GONGKAI_TEST_POSTGRES', 'GONGKAI_LONG'];

test('the guide has every setting that the program reads, and no other', () => {
  const names = (text: string) => [...text.matchAll(/\b(?:GONGKAI|DATABASE)_[A-Z_]*[A-Z]\b/g)].map(([name]) => name);
  const read = sources('src').flatMap(({ text }) => names(text.replaceAll(/GONGKAI_OIDC_…/g, '')));
  const told = new Set(names(guide));
  assert.deepEqual([...told].toSorted(), [...new Set(read)].filter((name) => !ofTests.includes(name)).toSorted());
});

test('the guide explains every check of readiness', async () => {
  const store = await openInMemory();
  for (const { name, grave } of checksOf(sampleOps({ store, now: () => '2026-03-02T04:00:00Z' }))) {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` `));
    assert.match(row ?? '', grave ? /\| 503 \|/ : /\| 照常服务/, name);
  }
});
