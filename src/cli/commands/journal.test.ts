import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { drawsFrom, recordSome, sampleAgencies, sampleLedger } from '#journal/sample-acts';
import { openSqlite } from '#store/dialects/sqlite';
import { FILE, openStore } from '#store/open';
import { folder, gongkai } from '../captured.ts';

const [office, affairs] = sampleAgencies;

/** A data folder with forty acts of two agencies. */
async function recorded(name: string): Promise<string> {
  const data = join(folder, 'journal', name);
  const store = await openStore({ folder: data }, '2026-03-02T00:00:00Z');
  await recordSome(sampleLedger(store), 40, drawsFrom(1), [office, affairs]);
  await store.close();
  return data;
}

/** Does to the file what the triggers refuse. */
function damage(data: string, ...statements: readonly string[]): void {
  const db = openSqlite(join(data, FILE));
  for (const statement of ['drop trigger journal_no_update', 'drop trigger journal_no_delete', ...statements])
    db.exec(statement);
  db.close();
}

suite('gongkai journal verify', () => {
  test('完好时说明有多少，退出码 0', async () => {
    const data = await recorded('whole');
    const { code, out } = await gongkai('journal', 'verify', '--data', data);
    assert.equal(code, 0);
    assert.equal(out, '留痕完好：2 个单位，共 40 条。\n');
    assert.match((await gongkai('journal', 'verify', '--agency', office, '--data', data)).out, /^留痕完好：1 个单位/);
  });

  test('改动过时写明哪个单位、第几条、什么问题，退出码 1', async () => {
    const data = await recorded('changed');
    damage(data, `update journal set actor = 'staff/x' where agency_id = '${affairs}' and seq = 7`);
    const { code, lines } = await gongkai('journal', 'verify', '--data', data);
    assert.equal(code, 1);
    assert.deepEqual(lines, [
      `${affairs}：第 7 条的内容与它的校验值不符，被改动过。`,
      '核对了2 个单位，共 40 条，发现 1 处问题。',
    ]);

    const json = JSON.parse((await gongkai('journal', 'verify', '--json', '--data', data)).out);
    assert.equal(json.whole, false);
    assert.deepEqual(
      json.findings.map(({ agency, seq, what }: Record<string, unknown>) => [agency, seq, what]),
      [[affairs, 7, 'hash']],
    );
  });

  test('删去最新几条并改了登记：对照以前导出的才看得出', async () => {
    const data = await recorded('cut');
    const [heads, bundle] = [join(data, 'heads.json'), join(data, 'bundle.jsonl')];
    assert.equal((await gongkai('journal', 'head', heads, '--data', data)).code, 0);
    assert.equal((await gongkai('journal', 'export', bundle, '--data', data)).code, 0);
    damage(
      data,
      `delete from journal where agency_id = '${affairs}' and seq > 10`,
      `update journal_head set (seq, hash) = (select seq, hash from journal j where j.agency_id = journal_head.agency_id
         order by seq desc limit 1)`,
    );

    assert.equal((await gongkai('journal', 'verify', '--data', data)).code, 0);
    for (const file of [heads, bundle]) {
      const { code, out } = await gongkai('journal', 'verify', '--head', file, '--data', data);
      assert.equal(code, 1);
      assert.match(out, new RegExp(`^${affairs}：第 \\d+ 条在导出时有，现在没有了。$`, 'm'));
    }
  });
});

suite('gongkai journal export 和 verify --bundle', () => {
  test('导出的文件不需要数据库就能核对，指纹与导出时相同', async () => {
    const data = await recorded('exported');
    const file = join(data, 'bundle.jsonl');
    const { fingerprint } = JSON.parse((await gongkai('journal', 'export', file, '--json', '--data', data)).out);
    assert.match(fingerprint, /^[0-9a-f]{64}$/);

    const { code, out } = await gongkai('journal', 'verify', '--bundle', file, '--data', join(data, 'no-such'));
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^留痕完好：2 个单位，共 40 条。\n签名与内容相符，公钥指纹 ${fingerprint}`));

    writeFileSync(file, readFileSync(file, 'utf8').replace('"register"', '"withdraw"'));
    const changed = await gongkai('journal', 'verify', '--bundle', file);
    assert.equal(changed.code, 1);
    assert.match(changed.out, /^内容与签名不符，导出以后被改动过。$/m);
    assert.match(changed.out, /第 \d+ 条的内容与它的校验值不符/);
  });

  test('已经有的文件不覆盖，除非写明', async () => {
    const data = await recorded('twice');
    const file = join(data, 'bundle.jsonl');
    writeFileSync(file, 'mine');
    const { code, err } = await gongkai('journal', 'export', file, '--data', data);
    assert.equal(code, 2);
    assert.match(err, /已经存在/);
    assert.equal(readFileSync(file, 'utf8'), 'mine');
    assert.equal((await gongkai('journal', 'export', file, '--force', '--data', data)).code, 0);
    assert.equal((await gongkai('journal', 'verify', '--bundle', file)).code, 0);
  });

  test('留痕不完整时不导出', async () => {
    const data = await recorded('incomplete');
    damage(data, `delete from journal where agency_id = '${affairs}' and seq = 3`);
    const { code, err } = await gongkai('journal', 'export', join(data, 'bundle.jsonl'), '--data', data);
    assert.equal(code, 1);
    assert.match(err, new RegExp(`单位 ${affairs} 缺少第 3 条留痕`));
  });
});

suite('gongkai journal rebuild', () => {
  test('各表与留痕一致；改动过的查得出，重新算出以后改正', async () => {
    const data = await recorded('rebuilt');
    const same = await gongkai('journal', 'rebuild', '--data', data);
    assert.equal(same.code, 0);
    assert.match(same.out, /^journal_head：2 行，一致$/m);
    assert.match(same.out, /重放了 40 条留痕，各表与留痕一致。\n$/);

    damage(data, 'update journal_head set seq = seq + 1');
    const checked = await gongkai('journal', 'rebuild', '--check', '--data', data);
    assert.equal(checked.code, 1);
    assert.match(checked.out, /1 个表与留痕不一致，没有改动。\n$/);
    assert.match((await gongkai('journal', 'rebuild', '--data', data)).out, /1 个表与留痕不一致，已经改正。\n$/);
    assert.equal((await gongkai('journal', 'rebuild', '--data', data)).code, 0);
    assert.equal((await gongkai('journal', 'verify', '--data', data)).code, 0);
  });
});

suite('打不开数据时说明原因', () => {
  test('数据文件坏了', async () => {
    const data = await recorded('broken');
    writeFileSync(join(data, FILE), 'no database at all, but longer than the head of one'.repeat(100));
    const { code, err } = await gongkai('journal', 'verify', '--data', data);
    assert.equal(code, 2);
    assert.match(err, /^数据文件坏了/);
  });

  test('由更新的版本升级过', async () => {
    const data = await recorded('newer');
    damage(data, "insert into migration values ('9999-newer', '', '')");
    const { code, err } = await gongkai('journal', 'verify', '--data', data);
    assert.equal(code, 2);
    assert.match(err, /由更新的版本升级过/);
  });
});

suite('写错时说明该怎么写', async () => {
  const data = await recorded('mistyped');
  for (const { args, says } of [
    { args: [], says: /journal 后面写 verify、export、head 或者 rebuild/ },
    { args: ['check'], says: /journal 后面写 verify/ },
    { args: ['verify', 'x'], says: /后面不用写“x”/ },
    { args: ['verify', '--check'], says: /journal verify 不用写 --check/ },
    { args: ['export'], says: /请写明导出到哪个文件/ },
    { args: ['head', '/no-such/folder/x'], says: /写不了/ },
    { args: ['verify', '--head', 'no-such'], says: /没有“no-such”这个文件/ },
    { args: ['verify', '--head', join(data, FILE)], says: /不是 gongkai journal head 或者 export 写出的文件/ },
    { args: ['verify', '--agency', 'qinghe-financ'], says: /没有留痕/ },
    { args: ['verify', '--bundle', 'x', '--agency', office], says: /不与 --head、--agency 同用/ },
    { args: ['verify', '--data', join(data, 'no-such')], says: /里没有数据/ },
  ]) {
    test(['journal', ...args].join(' '), async () => {
      const { code, err } = await gongkai('journal', ...args, ...(args.includes('--data') ? [] : ['--data', data]));
      assert.equal(code, 2);
      assert.match(err, says);
    });
  }
});
