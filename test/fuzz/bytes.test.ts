import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { mutations } from './amount.ts';
import { containers } from './containers.ts';
import { fates } from './fates.ts';

const SEED = 20_260_601;
/** so that no two documents meet the same changes */
const APART = 100_000;

suite('字节变异：读出，或者用中文说明为什么读不出', () => {
  for (const [index, { name, bytes }] of containers().entries()) {
    test(name, async (t) => {
      const ends = await fates(bytes, { seed: SEED + index * APART, times: mutations });

      const fine = Object.groupBy(ends, ({ end }) => end);
      t.diagnostic(
        `${name}: ${mutations} damaged copies; read ${fine.read?.length ?? 0}, refused ${fine.refused?.length ?? 0}`,
      );
      const wrong = ends.filter(({ end }) => end !== 'read' && end !== 'refused');
      assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${mutations} end badly`);
    });
  }
});
