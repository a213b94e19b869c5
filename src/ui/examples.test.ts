import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'hono/html';
import { examples } from './examples.ts';
import { stylesheet } from './stylesheet.ts';

/** Elements that have no end tag. */
const VOID = ['br', 'input'];

const shown = examples.map(({ element, says, show }) => ({ name: `${element}：${says}`, text: String(html`${show}`) }));

for (const { name, text } of shown) {
  test(`${name} closes every tag it opens`, () => {
    const open: string[] = [];
    for (const [, slash, tag = '', empty] of text.matchAll(/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/g)) {
      if (empty || VOID.includes(tag)) continue;
      if (slash) assert.equal(open.pop(), tag);
      else open.push(tag);
    }
    assert.deepEqual(open, []);
  });

  test(`${name} uses only classes that the stylesheet knows`, () => {
    for (const [, names = ''] of text.matchAll(/ class="([^"]*)"/g)) {
      for (const one of names.split(' ').filter(Boolean)) assert.ok(known.has(one), one);
    }
  });
}

test('no two examples share an id', () => {
  const ids = shown.flatMap(({ text }) => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
});

test('the stylesheet asks for nothing that Chromium 86 does not know, and for nothing from elsewhere', () => {
  assert.doesNotMatch(
    stylesheet.text,
    /:has\(|:is\(|:where\(|@layer|@container|color-mix|subgrid|aspect-ratio|\binset:|padding-inline|margin-inline/,
  );
  assert.doesNotMatch(stylesheet.text, /url\(|@import/);
});

const known: ReadonlySet<string> = new Set(
  [...stylesheet.text.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name),
);
