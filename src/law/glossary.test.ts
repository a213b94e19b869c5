import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossary } from './glossary.ts';
import { formats } from './report-format/formats.ts';
import type { Heading } from './report-format/types.ts';

const terms = glossary.flatMap((chapter) => chapter.terms);

for (const { id, label } of formats.flatMap(({ tables }) => tables).flatMap(headings)) {
  test(`the glossary explains ${id}（${label}）`, () => {
    assert.ok(terms.some(({ zh, identifier }) => [id, last(id)].includes(identifier) && label.includes(zh)));
  });
}

test('no word of the glossary is explained twice', () => {
  const words = terms.map(({ zh, identifier }) => `${zh} ${identifier}`);
  assert.deepEqual([...new Set(words)], words);
});

test('every explanation is one sentence', () => {
  for (const { means } of terms) assert.match(means, /^[A-Z].*[^.]\.$/);
});

function headings({ blocks }: (typeof formats)[number]['tables'][number]): readonly Heading[] {
  return blocks.flatMap(({ rows, columns }) => [...rows, ...columns].flatMap(withChildren)).filter(({ id }) => id);
}

function withChildren(heading: Heading): readonly Heading[] {
  return [heading, ...(heading.children ?? []).flatMap(withChildren)];
}

/** `review.upheld` is the word `upheld` under the word `review`. */
function last(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}
