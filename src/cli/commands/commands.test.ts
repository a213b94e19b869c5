import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { reportJson } from '#reports/write/json-shape';
import { fixture, folder, gongkai, inFolder } from '../captured.ts';

suite('gongkai check', () => {
  test('有错误时退出码 1，问题按轻重列出', async () => {
    const { code, out } = await gongkai('check', fixture('pingtan-2020/report.txt'));
    assert.equal(code, 1);
    assert.match(out, /错误 \d+ 处[\s\S]*疑点 \d+ 处/);
    assert.match(out, /T3\.result_total@/);
  });

  test('没有错误时退出码 0；提示和疑点不算错误', async () => {
    const { code, lines } = await gongkai('check', '--json', fixture('pingtan-2024/report.txt'));
    const { findings } = reportJson.parse(JSON.parse(lines[0] ?? ''));
    assert.ok(findings?.every(({ severity }) => severity !== 'error'));
    assert.equal(code, 0);
  });

  test('跨年的问题列在较晚的一份，不管先后', async () => {
    const [later, earlier] = ['pingtan-2024/report.txt', 'pingtan-2023/report.txt'].map(fixture) as [string, string];
    const alone = await gongkai('check', '--json', later);
    const { lines } = await gongkai('check', '--json', later, earlier);

    const ids = lines.map((line) => reportJson.parse(JSON.parse(line)).findings?.map(({ id }) => id) ?? []);
    assert.ok(ids[0]?.includes('X.in_force@normative'));
    assert.ok(!ids[1]?.some((id) => id.startsWith('X.')));
    assert.ok(!alone.out.includes('"X.in_force@normative"'));
  });

  test('豁免的问题不再列出，过期的豁免不作数，没有用到的说出来', async () => {
    const file = fixture('pingtan-2020/report.txt');
    const { findings = [] } = reportJson.parse(JSON.parse((await gongkai('check', '--json', file)).out));
    const waivers = (until: string) =>
      inFolder(`waivers-${until}.json`, JSON.stringify(findings.map(({ id }) => ({ id, reason: '已核对', until }))));

    assert.equal((await gongkai('check', file, '--waivers', waivers('2026-12-31'))).code, 0);
    const expired = await gongkai('check', file, '--waivers', waivers('2025-12-31'));
    assert.equal(expired.code, 1);
    assert.match(expired.err, /到期/);

    const unused = inFolder(
      'unused.json',
      JSON.stringify([{ id: 'T3.balance@total', reason: '已核对', until: '2026-12-31' }]),
    );
    assert.match((await gongkai('check', file, '--waivers', unused)).err, /“T3\.balance@total”没有用到/);
  });

  test('文件夹里不是年度报告的文件跳过，指名的不跳过', async () => {
    const reports = join(folder, 'reports');
    mkdirSync(join(reports, 'inner'), { recursive: true });
    copyFileSync(fixture('seed-yanjin-2023/report.txt'), join(reports, 'b.txt'));
    copyFileSync(fixture('seed-yanjin-2023/report.txt'), join(reports, 'inner/a.dat'));
    inFolder('reports/.hidden.txt', '年度报告');
    const notes = inFolder('reports/notes.txt', '购物：牛奶、面包。');

    const { lines, err } = await gongkai('check', '--json', reports);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).file),
      [join(reports, 'b.txt'), join(reports, 'inner/a.dat')],
    );
    assert.match(err, /另有 1 个文件不是年度报告，已跳过：.*notes\.txt/);
    assert.equal(JSON.parse((await gongkai('read', '--json', notes)).out).year, null);
  });
});

suite('gongkai sum', () => {
  test('逐格相加，注明几份写明', async () => {
    const files = ['seed-changle-2024/report.txt', 'seed-yanjin-2023/report.txt'].map(fixture);
    const { code, out } = await gongkai('sum', '--json', ...files);
    const { reports, years, cells } = JSON.parse(out);

    assert.equal(code, 0);
    assert.deepEqual({ reports, years }, { reports: 2, years: [2023, 2024] });
    assert.deepEqual(cells['T3.new.natural'], { value: 1, of: 2 });
  });

  test('不同格式的表二分别列出；采购总金额按元相加', async () => {
    const files = ['shanghai-bgt-2019/report.html', 'city-2025-fixture/report.html'].map(fixture);
    const { cells, table2 } = JSON.parse((await gongkai('sum', '--json', ...files)).out);

    assert.equal(cells['T2.rules.issued'], undefined);
    assert.deepEqual(table2['2019']['T2.rules.made'], { value: 13, of: 1 });
    assert.deepEqual(table2['2019']['T2.procurement.amount'], { value: 251_000, of: 1 });
  });

  test('屏幕上只给不足的格注明份数', async () => {
    const file = fixture('seed-changle-2024/report.txt');
    const { out, err } = await gongkai('sum', file, file);
    assert.match(out, /^2 份报告合计 {2}2024 年$/m);
    assert.doesNotMatch(out, /份）/);
    assert.match(err, /同一机关同一年度/);
  });
});

suite('gongkai convert', () => {
  const source = fixture('seed-yanjin-2023/report.txt');

  test('不覆盖已有的文件，除非 --force', async () => {
    const out = inFolder('taken.html', '原有内容');
    const refused = await gongkai('convert', source, '--to', 'html', '-o', out);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /已经存在，没有覆盖/);
    assert.equal(readFileSync(out, 'utf8'), '原有内容');

    assert.equal((await gongkai('convert', source, '--to', 'html', '-o', out, '--force')).code, 0);
    assert.match(readFileSync(out, 'utf8'), /延津县民政局/);
  });

  test('原文件在任何情况下都不覆盖', async () => {
    const own = inFolder('own.txt', readFileSync(source, 'utf8'));
    const { code, err } = await gongkai('convert', own, '--to', 'json', '-o', own, '--force');
    assert.equal(code, 2);
    assert.match(err, /就是原文件/);
    assert.equal(readFileSync(own, 'utf8'), readFileSync(source, 'utf8'));
  });

  test('几份写进文件夹，读回来一样', async () => {
    const target = join(folder, 'out');
    const files = [source, inFolder('copy.txt', readFileSync(fixture('seed-changle-2024/report.txt'), 'utf8'))];
    assert.equal((await gongkai('convert', ...files, '-t', 'docx', '-o', target)).code, 0);

    const cellsOf = async (path: string) => JSON.parse((await gongkai('read', '--json', path)).out).cells;
    assert.deepEqual(await cellsOf(join(target, 'copy.docx')), await cellsOf(files[1] ?? ''));
  });

  test('两份会写成同一个文件时，一份也不写', async () => {
    const { code, err } = await gongkai(
      'convert',
      source,
      fixture('seed-changle-2024/report.txt'),
      '-t',
      'html',
      '-o',
      join(folder, 'both'),
    );
    assert.equal(code, 2);
    assert.match(err, /会写成同一个文件/);
  });
});
