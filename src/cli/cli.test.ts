import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { reportJson } from '#reports/write/json-shape';
import { fixture, gongkai, inFolder } from './captured.ts';

suite('命令写错时说明怎么写', () => {
  for (const { args, says } of [
    { args: ['chek', 'a'], says: /没有“chek”这个命令。是不是想写 check？/ },
    { args: ['check'], says: /请写明要处理的文件或文件夹/ },
    { args: ['check', '--jsn', 'a'], says: /没有选项 --jsn。是不是想写 --json？/ },
    { args: ['read', '--jobs', 'many', 'a'], says: /--jobs 要写 1 到 64 的整数/ },
    { args: ['read', '--json=yes', 'a'], says: /--json 不带值/ },
    { args: ['convert', 'a', '-o', 'b'], says: /缺少 -t, --to FORMAT/ },
    { args: ['convert', 'a', '--to', 'doc', '-o', 'b'], says: /--to 不能是“doc”，可以是：docx、pdf、xlsx、html、json/ },
    { args: ['check', 'a', '--waivers', 'no-such-file'], says: /读不了豁免文件 no-such-file/ },
    { args: ['serve', '--port', '99999'], says: /--port 要写 0 到 65535 的整数/ },
  ]) {
    test(args.join(' '), async () => {
      const { code, out, err } = await gongkai(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, says);
    });
  }
});

suite('gongkai help', () => {
  test('列出每个命令', async () => {
    const { code, out } = await gongkai();
    assert.equal(code, 0);
    for (const name of ['read', 'check', 'convert', 'sum', 'serve', 'help'])
      assert.match(out, new RegExp(`^  ${name} `, 'm'));
  });

  test('help check 与 check --help 相同', async () => {
    const { out } = await gongkai('help', 'check');
    assert.match(out, /用法：gongkai check FILE… \[选项\]/);
    assert.equal((await gongkai('check', '--help')).out, out);
  });

  test('--version 是软件包的版本', async () => {
    const { version } = JSON.parse(readFileSync(fixture('../../package.json'), 'utf8')) as { version: string };
    assert.equal((await gongkai('--version')).out, `${version}\n`);
  });
});

test('serve 把端口和数据文件夹交给网站', async () => {
  const { code, served } = await gongkai('serve', '--port', '8080', '--data', 'here');
  assert.equal(code, 0);
  assert.deepEqual(served, [{ port: 8080, data: 'here' }]);
});

suite('gongkai read', () => {
  test('每个文件一行 JSON，按给出的次序，合乎公布的格式，没有 findings', async () => {
    const files = ['seed-yanjin-2023/report.txt', 'hongze-2023/report.pdf', 'shanghai-bgt-2019/report.html'].map(
      fixture,
    );
    const { code, lines } = await gongkai('read', '--json', ...files);

    assert.equal(code, 0);
    const objects = lines.map((line) => reportJson.parse(JSON.parse(line)));
    assert.deepEqual(
      objects.map(({ file }) => file),
      files,
    );
    assert.deepEqual(
      objects.map(({ agency }) => agency),
      ['延津县民政局', '洪泽区人民政府', '上海市人民政府办公厅'],
    );
    assert.ok(objects.every((object) => !('findings' in object)));
    assert.ok(lines.every((line) => line.startsWith('{"file":')));
  });

  test('万元的数字一字不差', async () => {
    const { out } = await gongkai('read', '--json', fixture('pingtan-2024/report.txt'));
    const { cells } = JSON.parse(readFileSync(fixture('pingtan-2024/expected.json'), 'utf8')) as {
      cells: Record<string, number>;
    };
    assert.match(
      out,
      new RegExp(`"T2\\.charges\\.amount":${String(cells['T2.charges.amount']).replace('.', '\\.')}[,}]`),
    );
  });

  test('读不出的文件写明原因，其余照读，退出码 2', async () => {
    const empty = inFolder('empty.txt', '');
    const { code, lines } = await gongkai(
      'read',
      '--json',
      'no-such.docx',
      fixture('seed-yanjin-2023/report.txt'),
      empty,
    );

    assert.equal(code, 2);
    const [missing, read, refused] = lines.map((line) => JSON.parse(line));
    assert.deepEqual(missing, { file: 'no-such.docx', error: '找不到这个文件。请核对文件名和所在文件夹。' });
    assert.equal(read.year, 2023);
    assert.match(refused.error, /文件是空的/);
  });

  test('标准输入', async () => {
    const { out } = await gongkai('read', '--json', '-');
    assert.equal(JSON.parse(out).agency, '延津县民政局');
  });

  test('屏幕上列出三张表，数字右对齐', async () => {
    const { out } = await gongkai('read', fixture('seed-changle-2024/report.txt'));
    assert.match(out, /^昌乐县民政局 {2}2024 年 {2}2021 年格式$/m);
    assert.match(out, /^ +一、本年新收政府信息公开申请数量 +1 +0 +0 +0 +0 +0 +1$/m);
    assert.match(out, /^ +行政复议 +0 +0 +0 +0 +0$/m);
  });
});
