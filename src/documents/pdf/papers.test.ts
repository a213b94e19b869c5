import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Grid } from '../paper.ts';
import { textOf } from '../text-of.ts';
import { readPdf } from './read.ts';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);
const read = (path: string) => readFile(new URL(path, FIXTURES));
const json = async (path: string) => JSON.parse((await read(path)).toString());

interface Paper {
  readonly file: string;
  readonly expected: string;
  readonly made: string;
}

const FIGURE = /^[\d.]+$|^\d+元$/;

for (const { file, expected, made } of (await json('papers/pdf/index.json')) as readonly Paper[]) {
  test(`${file} (${made}): every figure in its order, seven and fifteen columns`, async () => {
    const paper = await readPdf(await read(`papers/pdf/${file}`));
    const grids = paper.blocks.filter((block): block is Grid => block.kind === 'table');
    const figures = grids.flatMap(({ rows }) => rows.flat().filter(({ text }) => FIGURE.test(text)));
    const { cells } = (await json(expected)) as { readonly cells: Readonly<Record<string, unknown>> };
    const stated = Object.values(cells).filter((value) => value !== null);

    assert.equal(grids.length, 3);
    assert.deepEqual(
      figures.map(({ text }) => text),
      stated.map(String),
    );
    for (const row of grids[1]?.rows.slice(3) ?? []) {
      assert.deepEqual(
        row.slice(-7).map(({ column }) => column),
        [3, 4, 5, 6, 7, 8, 9],
      );
    }
    assert.equal(grids[2]?.rows.at(-1)?.length, 15);
  });

  test(`${file}: headings are paragraphs of their own, and no letter is a radical`, async () => {
    const text = textOf(await readPdf(await read(`papers/pdf/${file}`)));
    assert.match(text, /\n一、总体情况\n/);
    assert.match(text, /\n三、收到和处理政府信息公开申请情况\n/);
    assert.doesNotMatch(text, /[\u2e80-\u2fdf]/);
  });
}
