import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { folder, gongkai } from '../captured.ts';

const data = join(folder, 'simulated');

suite('gongkai simulate, gongkai tables', () => {
  test('模拟以后，每个单位每年一行 JSON，与 naive.json 相同', async () => {
    const { code, out } = await gongkai(
      ...'simulate --agencies 2 --requests 60 --years 2024-2025 --seed 3 --data'.split(' '),
      data,
    );
    assert.equal(code, 0);
    assert.match(out, /^2 个单位，60 件申请，\d+ 条留痕。\n用时 0\.0 秒（处理器 [\d.]+ 秒），内存最多 \d+ MB。\n$/);

    const lines = await Promise.all(
      ['2024', '2025'].map(async (year) => (await gongkai('tables', '--year', year, '--json', '--data', data)).lines),
    );
    const naive = JSON.parse(readFileSync(join(data, 'naive.json'), 'utf8'));
    const byName = (all: readonly { agency: string; year: number }[]) =>
      all.toSorted((a, b) => (`${a.agency} ${a.year}` < `${b.agency} ${b.year}` ? -1 : 1));
    assert.deepEqual(byName(lines.flat().map((line) => JSON.parse(line))), byName(naive));
  });

  test('一个单位的表格：冻结的写明哪天冻结，列出以后补录的', async () => {
    const { code, out } = await gongkai('tables', '--year', '2024', '--agency', 'qinghe-county-office', '--data', data);
    assert.equal(code, 0);
    assert.match(out, /^青禾县人民政府办公室 {2}2024 年（2025-01-\d\d 冻结）/);
    assert.match(out, /收到和处理政府信息公开申请情况[\s\S]*政府信息公开行政复议、行政诉讼情况/);
    assert.match(out, /冻结以后补录、更正的 \d+ 件，计入下一年：request\//);
    assert.doesNotMatch(out, /主动公开政府信息情况/);
  });

  test('算到某一天为止', async () => {
    const at = async (day: string) => {
      const line =
        (await gongkai(...`tables --year 2024 --as-at ${day} --json --data`.split(' '), data)).lines[0] ?? '';
      return JSON.parse(line).cells['T3.new.total'] as number;
    };
    assert.ok((await at('2024-03-01')) < (await at('2024-11-30')));
  });

  test('写错的说明怎样写', async () => {
    for (const [line, says] of [
      ['tables', /缺少 --year YEAR/],
      ['tables --year 1999', /2019 年以后/],
      ['tables --year 2024 --as-at 2025-01-01', /2024 年以内的一天/],
      ['tables --year 2024 --agency qinghe-county-ofice', /是不是想写 qinghe-county-office/],
      ['simulate', /已经有数据/],
      ['simulate --requests 10', /至少 1500 件/],
      ['simulate --years 2025-2024', /2024-2025 的样子/],
      ['simulate --seed x', /--seed 要写/],
    ] as const) {
      const { code, err } = await gongkai(...line.split(' '), '--data', data);
      assert.equal(code, 2, line);
      assert.match(err, says);
    }
  });
});
