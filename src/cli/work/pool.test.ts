import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { inOrder } from './in-order.ts';
import { Pool } from './pool.ts';

const show = { json: true, colour: false, width: 80 };
const file = join(import.meta.dirname, '../../../fixtures/annual-reports/seed-yanjin-2023/report.txt');
const source = { file, under: 'report.txt', found: false };

suite('线程', () => {
  test('用时太久的文件放弃，后面的照样有答复', async () => {
    const pool = new Pool(1, { show }, 1);
    const outcomes = await Promise.all([pool.do('read', source), pool.do('read', source), pool.do('read', source)]);
    await pool.close();
    for (const outcome of outcomes) {
      assert.ok(outcome.kind === 'unreadable');
      assert.match(outcome.why, /用时太久/);
    }
  });

  test('文件多于线程时，每个都有答复', async () => {
    const pool = new Pool(2, { show });
    const outcomes = await Promise.all(Array.from({ length: 9 }, () => pool.do('read', source)));
    await pool.close();
    assert.deepEqual(new Set(outcomes.map(({ kind }) => kind)), new Set(['done']));
  });
});

suite('次序', () => {
  test('先完成的等前面的，且只提前一部分', async () => {
    let started = 0;
    const items = Array.from({ length: 1000 }, (_, index) => index);
    const work = async (item: number) => {
      started += 1;
      if (item % 7 === 0) await new Promise(setImmediate);
      return item * 2;
    };
    const seen: number[] = [];
    for await (const [item, result] of inOrder(items, work)) {
      assert.equal(result, item * 2);
      assert.ok(started - seen.length <= 100);
      seen.push(item);
    }
    assert.deepEqual(seen, items);
  });
});
