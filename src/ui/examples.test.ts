import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'hono/html';
import { examples } from './examples.ts';
import { doubledIds, unclosed, unknownClasses } from './soundness.ts';
import { stylesheet } from './stylesheet.ts';

const shown = examples.map(({ element, says, show }) => ({ name: `${element}：${says}`, text: String(html`${show}`) }));

for (const { name, text } of shown) {
  test(`${name} closes every tag it opens`, () => assert.deepEqual(unclosed(text), []));

  test(`${name} uses only classes that the stylesheet knows`, () => assert.deepEqual(unknownClasses(text), []));
}

test('no two examples share an id', () => assert.deepEqual(doubledIds(shown.map(({ text }) => text).join('')), []));

test('the stylesheet asks for nothing that Chromium 86 does not know, and for nothing from elsewhere', () => {
  assert.doesNotMatch(
    stylesheet.text,
    /:has\(|:is\(|:where\(|@layer|@container|color-mix|subgrid|aspect-ratio|\binset:|padding-inline|margin-inline/,
  );
  assert.doesNotMatch(stylesheet.text, /url\(|@import/);
});
