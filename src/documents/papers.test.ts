import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findOffice } from './office/find.ts';
import { openPaper } from './open.ts';
import type { Block, GridCell, Paper } from './paper.ts';
import { textOf } from './text-of.ts';

interface Entry {
  readonly file: string;
  readonly expected: string;
  readonly container: string;
  readonly broken?: string;
}

const fixtures = join(import.meta.dirname, '../../fixtures');
const index: readonly Entry[] = JSON.parse(readFileSync(join(fixtures, 'papers/index.json'), 'utf8'));

for (const { file, expected, container, broken } of index) {
  const skip = container === 'doc' && !findOffice() ? 'LibreOffice is not installed' : false;

  test(`${file}: every figure stands in a cell, in its order${broken ? `, though ${broken}` : ''}`, {
    skip,
  }, async () => {
    const paper = await openPaper(new Uint8Array(readFileSync(join(fixtures, 'papers', file))));
    assert.equal(paper.container, container);
    assert.deepEqual(figuresIn(withoutPhantoms(paper)), figuresOf(expected));
    assertPlaces(paper);
  });
}

function figuresOf(expected: string): readonly string[] {
  const { cells } = JSON.parse(readFileSync(join(fixtures, expected), 'utf8')) as { cells: Record<string, unknown> };
  return Object.values(cells)
    .filter((value) => value !== null)
    .map(String);
}

function figuresIn(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .map((cell) => cell.text)
    .filter((text) => /^[\d.]+元?$/.test(text));
}

/** Without the columns that equal their left neighbour in every row. */
function withoutPhantoms({ blocks }: Paper): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return block;
    const columns = new Set(block.rows.flat().map((cell) => cell.column));
    const phantoms = [...columns].filter((column) => block.rows.every((row) => isPhantom(row, column)));
    return { ...block, rows: block.rows.map((row) => row.filter((cell) => !phantoms.includes(cell.column))) };
  });
}

function isPhantom(row: readonly GridCell[], column: number): boolean {
  const at = row.findIndex((cell) => cell.column === column);
  return at < 0 || (at > 0 && row[at - 1]?.text === row[at]?.text && row[at - 1]?.colspan === 1);
}

function assertPlaces(paper: Paper): void {
  const text = textOf(paper);
  for (const block of paper.blocks) {
    const parts = block.kind === 'paragraph' ? [block] : block.rows.flat();
    for (const { text: own, place } of parts) assert.equal(text.slice(place.from, place.to), own);
  }
}
