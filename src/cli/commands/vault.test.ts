import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { openStore } from '#store/open';
import { open, seal } from '#store/vault/entries';
import { readRing } from '#store/vault/key-file';
import { addPerson } from '#store/vault/people';
import { folder, gongkai } from '../captured.ts';

const at = '2026-03-02T08:00:00Z';
const name = '欧阳青禾';

suite('gongkai vault', () => {
  test('更换主密钥：新的成为当前，内容照样打得开，旧的可以删除', async () => {
    const data = await someVault('rotated');
    const { code, out } = await gongkai('vault', 'rotate', '--new-key', '--data', data);

    assert.equal(code, 0);
    assert.match(out, /2 把密钥改由主密钥 k2（[0-9a-f]{12}）保护/);
    assert.match(out, /主密钥 k1（[0-9a-f]{12}）：0 人，0 把系统密钥；不再使用/);
    assert.ok(!out.includes(name));

    const file = join(data, 'keys/master.json');
    const { current, keys } = JSON.parse(readFileSync(file, 'utf8'));
    for (const key of Object.values<string>(keys)) assert.ok(!out.includes(key));
    writeFileSync(file, JSON.stringify({ current, keys: { [current]: keys[current] } }));
    assert.deepEqual(await names(data), [name, name]);
  });

  test('再运行一次没有要换的；status 说得出每把密钥保护多少人', async () => {
    const data = await someVault('status');
    const again = await gongkai('vault', 'rotate', '--data', data);
    const { code, out } = await gongkai('vault', 'status', '--data', data, '--json');

    assert.match(again.out, /^0 把密钥/);
    assert.equal(code, 0);
    const { keys, ...counts } = JSON.parse(out);
    assert.deepEqual(counts, { entries: 2, files: 0 });
    assert.deepEqual(
      keys.map(({ id, ...use }: { id: string }) => use),
      [{ name: 'k1', current: true, persons: 2, secrets: 0 }],
    );
  });

  test('主密钥换成了别的：status 说缺少哪一把，rotate 不动打不开的，退出码都是 1', async () => {
    const data = await someVault('lost');
    const keys = { other: Buffer.alloc(32, 1).toString('base64') };
    writeFileSync(join(data, 'keys/master.json'), JSON.stringify({ current: 'other', keys }));

    const status = await gongkai('vault', 'status', '--data', data);
    assert.equal(status.code, 1);
    assert.match(status.out, /：2 人，0 把系统密钥；缺少这把密钥/);
    const rotated = await gongkai('vault', 'rotate', '--data', data);
    assert.equal(rotated.code, 1);
    assert.match(rotated.err, /没有更换：qinghe person\/1\n/);
  });

  test('密钥文件不见了或者坏了：说明怎么办，不另做一把', async () => {
    const data = await someVault('broken');
    const file = join(data, 'keys/master.json');
    writeFileSync(file, '{');
    const { code, err } = await gongkai('vault', 'rotate', '--new-key', '--data', data);

    assert.equal(code, 2);
    assert.match(err, /密钥文件/);
    assert.equal(readFileSync(file, 'utf8'), '{');
  });

  test('写错时说明该怎么写', async () => {
    const data = await someVault('typed');
    assert.match((await gongkai('vault', 'open', '--data', data)).err, /status 或者 rotate/);
    assert.match((await gongkai('vault', 'status', 'now', '--data', data)).err, /不用写“now”/);
    assert.match((await gongkai('vault', 'status', '--data', join(folder, 'nowhere'))).err, /没有数据/);
  });
});

/** A data folder with two persons, sealed. */
async function someVault(called: string): Promise<string> {
  const data = join(folder, called);
  const store = await openStore({ folder: data }, at);
  const ring = readRing({ folder: join(data, 'keys'), env: {}, mayMake: true });
  await store.db.transaction().execute(async (tx) => {
    for (const person of ['person/1', 'person/2']) {
      await addPerson(tx, ring, { agency: 'qinghe', person, at });
      await seal(tx, ring, { agency: 'qinghe', person, entry: 'name', value: name, at });
    }
  });
  await store.close();
  return data;
}

async function names(data: string): Promise<readonly (string | undefined)[]> {
  const store = await openStore({ folder: data }, at);
  const ring = readRing({ folder: join(data, 'keys'), env: {}, mayMake: false });
  const found = [];
  for (const person of ['person/1', 'person/2'])
    found.push(await open(store.db, ring, { agency: 'qinghe', person, entry: 'name' }));
  await store.close();
  return found;
}
