import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readReport } from '#reports/read/read';
import { mutations } from './amount.ts';
import { type Changeable, changeable } from './changeable.ts';
import { applied, described, editOf } from './edit.ts';
import { type Held, held, type Reading, readingOf } from './held.ts';
import { papers, reports } from './papers.ts';
import { randomFrom } from './random.ts';

const SEED = 20_260_101;
/** so that no two documents meet the same changes */
const APART = 100_000;

suite('内容变异：改动一处，只影响那一行', () => {
  for (const [index, fixture] of [...reports(), ...papers()].entries()) {
    test(fixture.name, async (t) => {
      const document = await changeable(fixture);
      const before = readingOf(await document.open(document.source), readReport);
      const tally = { kept: 0, unknown: 0, exempt: 0 };
      const broken: string[] = [];

      for (let number = 0; number < mutations; number += 1) {
        const seed = SEED + index * APART + number;
        const { outcome, what } = await mutated(document, before, fixture.truth, seed);
        for (const key of ['kept', 'unknown', 'exempt'] as const) tally[key] += outcome[key];
        if (outcome.broken.length) broken.push(`seed ${seed}: ${what}\n    ${outcome.broken.join('\n    ')}`);
      }

      t.diagnostic(
        `${fixture.name}: ${mutations} mutations; cells kept ${tally.kept}, unknown ${tally.unknown}, exempt ${tally.exempt}`,
      );
      assert.equal(
        broken.length,
        0,
        `${broken.length} of ${mutations} change a cell out of their reach\n${broken.slice(0, 10).join('\n')}`,
      );
    });
  }
});

async function mutated(document: Changeable, before: Reading, truth: Parameters<typeof held>[2], seed: number) {
  const edit = editOf(document.source, document.words, randomFrom(seed));
  const after = readingOf(await document.open(applied(document.source, edit)), readReport);
  const outcome: Held = held(before, after, truth);
  return { outcome, what: described(document.source, edit) };
}
