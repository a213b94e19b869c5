import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPaper } from '#documents/open';
import { cellsOf } from '#law/report-format/cells';
import { format2021 } from '#law/report-format/format-2021';
import { results } from '#law/report-format/table-3';
import { type Figures, ways } from './printed-ways.ts';
import { readReport } from './read.ts';

const REPORTS = 25;
const APPLICANTS = ['natural', 'enterprise', 'research', 'public_welfare', 'legal_service', 'other_org'];
const CASES = ['upheld', 'corrected', 'other', 'pending'];
/** The share of cells that may stay unknown where digits run together. */
const UNKNOWN_WHERE_GLUED = 0.1;

for (const [way, print] of Object.entries(ways)) {
  test(`${way}: 随机的年报，读出来的数没有一个错`, async () => {
    const random = randomFrom(20_250_131);
    const wrong: unknown[] = [];
    let unknown = 0;

    for (let i = 0; i < REPORTS; i++) {
      const figures = someFigures(random);
      const report = readReport(await openPaper(new TextEncoder().encode(print(figures))));
      for (const [address, digits] of figures) {
        const meaning = report.cells.get(address)?.meaning;
        if (!meaning || meaning.kind === 'unknown') unknown++;
        else if (
          !(meaning.kind === 'number' && meaning.digits === digits) &&
          !(meaning.kind === 'blank' && digits === '0')
        ) {
          wrong.push([i, address, digits, meaning]);
        }
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(unknown <= (way === '格格相连' ? UNKNOWN_WHERE_GLUED * REPORTS * 200 : 0), `${unknown} 格读不出`);
  });
}

/** Figures whose official sums hold, from nearly none to thousands. */
function someFigures(random: () => number): Figures {
  const scale = 10 ** Math.floor(random() * 4);
  const below = (limit: number) => Math.floor(random() * limit);
  const figures = new Map(cellsOf(format2021).map((cell) => [cell.address, String(below(scale * 10))]));
  figures.set('T2.charges.amount', `${below(scale * 10)}.${below(9)}${below(9)}`);

  const rows = new Map(
    results
      .filter((id) => id !== 'other')
      .map((id) => [id, APPLICANTS.map((_, i) => (random() < (i ? 0.1 : 0.5) ? below(scale) : 0))]),
  );
  const totals = APPLICANTS.map((_, i) => [...rows.values()].reduce((sum, row) => sum + (row[i] ?? 0), 0));
  const over = totals.map(() => (random() < 0.2 ? below(scale) : 0));
  for (const [id, row] of [
    ...rows,
    ['result_total', totals],
    ['carry_out', over],
    ['carry_in', totals.map(() => 0)],
    ['new', totals.map((total, i) => total + (over[i] ?? 0))],
  ] as const) {
    [...APPLICANTS, 'total'].forEach((column, i) => {
      figures.set(`T3.${id}.${column}`, String(row[i] ?? row.reduce((sum, value) => sum + value, 0)));
    });
  }
  for (const group of ['review', 'direct', 'after_review']) {
    const outcomes = CASES.map(() => (random() < 0.5 ? below(scale) : 0));
    [...CASES, 'total'].forEach((outcome, i) => {
      figures.set(`T4.${group}.${outcome}`, String(outcomes[i] ?? outcomes.reduce((sum, value) => sum + value, 0)));
    });
  }
  return figures;
}

/** A small generator of random numbers that repeats itself for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
