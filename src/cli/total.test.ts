import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { decimal, digitsOf, plus } from './decimal.ts';
import { Totals } from './total.ts';
import type { Stated } from './work/sum.ts';

const stated = (cells: Stated['cells'], more: Partial<Stated> = {}): Stated => ({
  agency: '青禾县民政局',
  year: 2024,
  format: '2021',
  cells,
  unknown: [],
  ...more,
});

function total(...reports: readonly Stated[]) {
  const totals = new Totals();
  for (const report of reports) totals.add(report);
  return totals.total();
}

suite('准确相加', () => {
  for (const [a, b, sum] of [
    ['0.1', '0.2', '0.3'],
    ['24252.311082', '0.000001', '24252.311083'],
    ['9007199254740993', '1', '9007199254740994'],
    ['-3', '2.50', '-0.5'],
    ['1.5', '-1.5', '0'],
  ] as const) {
    test(`${a} + ${b} = ${sum}`, () => assert.equal(digitsOf(plus(decimal(a), decimal(b))), sum));
  }
});

suite('逐格相加', () => {
  test('没有写明的格不当作 0', () => {
    const { reports, cells } = total(stated([['T3.new.natural', '5']]), stated([]));
    assert.equal(reports, 2);
    assert.deepEqual(cells.get('T3.new.natural'), { value: '5', of: 1 });
    assert.equal(cells.get('T3.new.total'), undefined);
  });

  test('都是三行时保留三行', () => {
    const { cells } = total(stated([['T3.other.1.natural', '1']]), stated([['T3.other.1.natural', '2']]));
    assert.deepEqual(cells.get('T3.other.1.natural'), { value: '3', of: 2 });
    assert.equal(cells.has('T3.other.natural'), false);
  });

  test('一行和三行混合时合成一行，并注明', () => {
    const { cells } = total(
      stated([['T3.other.natural', '4']], { format: '2019' }),
      stated([
        ['T3.other.1.natural', '1'],
        ['T3.other.3.natural', '2'],
      ]),
    );
    assert.deepEqual(cells.get('T3.other.natural'), { value: '7', of: 2, merged: 1 });
    assert.equal(cells.has('T3.other.1.natural'), false);
  });

  test('三行中有一行不明，那一列就不计入', () => {
    const { cells } = total(
      stated([['T3.other.natural', '4']]),
      stated([['T3.other.1.natural', '1']], { unknown: ['T3.other.2.natural'] }),
    );
    assert.deepEqual(cells.get('T3.other.natural'), { value: '4', of: 1 });
  });

  test('两种格式的表二分开，表三照加', () => {
    const { cells, table2 } = total(
      stated([
        ['T2.licence.decisions', '1'],
        ['T3.new.total', '1'],
      ]),
      stated(
        [
          ['T2.licence.decisions', '2'],
          ['T3.new.total', '2'],
        ],
        { format: '2019' },
      ),
    );
    assert.equal(cells.has('T2.licence.decisions'), false);
    assert.deepEqual(cells.get('T3.new.total'), { value: '3', of: 2 });
    assert.deepEqual(table2?.get('2019')?.get('T2.licence.decisions'), { value: '2', of: 1 });
  });
});
