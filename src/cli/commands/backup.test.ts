import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { openStore } from '#store/open';
import { open, sealAll } from '#store/vault/entries';
import { erasePerson } from '#store/vault/erase';
import { erasedList } from '#store/vault/erased-list';
import { readRing } from '#store/vault/key-file';
import { addPerson } from '#store/vault/people';
import { folder, gongkai } from '../captured.ts';

const at = '2026-05-02T08:00:00Z';
const one = { agency: 'qinghe-civil-affairs', person: 'person/1' };
const secrets = { name: '欧阳青禾', phone: '000-88886666' };

suite('gongkai backup、gongkai restore', () => {
  test('备份成一个文件，恢复到空文件夹，操作记录完好', async () => {
    const [data, file, other] = await someInstance('whole');
    const made = await gongkai('backup', file, '--data', data, '--json');
    assert.equal(made.code, 0);
    const { heads, rows, missing } = JSON.parse(made.out);
    assert.deepEqual([rows.vault_person >= 1, missing], [true, []]);

    cpSync(join(data, 'keys'), join(other, 'keys'), { recursive: true });
    const { code, out } = await gongkai('restore', file, '--data', other);
    assert.equal(code, 0);
    assert.match(out, /^已恢复到 2026-06-01T02:00:00Z 的数据：操作记录 \d+ 条.*核对无误/);
    const verified = await gongkai('journal', 'head', '--data', other);
    for (const { hash } of heads) assert.ok(verified.out.includes(hash));
  });

  test('不覆盖已有的备份，也不覆盖已有的数据，除非写明', async () => {
    const [data, file] = await someInstance('kept');
    await gongkai('backup', file, '--data', data);
    const before = readFileSync(file);

    const again = await gongkai('backup', file, '--data', data);
    assert.deepEqual([again.code, readFileSync(file).equals(before)], [2, true]);
    assert.match(again.err, /已经存在，没有覆盖.*--force/);
    const refused = await gongkai('restore', file, '--data', data);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /已经有数据（操作记录 \d+ 条），没有改动.*--replace/);
    assert.equal((await gongkai('restore', file, '--data', data, '--replace')).code, 0);
  });

  test('坏了的备份不恢复，连空的数据库也不建', async () => {
    const [data, file, other] = await someInstance('cut');
    await gongkai('backup', file, '--data', data);
    writeFileSync(file, readFileSync(file).subarray(0, -100));

    const { code, err } = await gongkai('restore', file, '--data', other);
    assert.deepEqual([code, existsSync(other)], [2, false]);
    assert.match(err, /备份文件不完整，或者损坏了/);
  });

  test('备份以后删除的人，恢复以后也不在；数据库、日志和备份里都没有姓名', async () => {
    const [data, file] = await someInstance('erased');
    await gongkai('backup', file, '--data', data);
    const list = erasedList(join(data, 'keys'));
    await inStore(data, ({ db }) => db.transaction().execute((tx) => erasePerson(tx, list, { ...one, at })));

    const { code, out } = await gongkai('restore', file, '--data', data, '--replace');
    assert.equal(code, 0);
    assert.match(out, /删除了个人信息的 1 人没有恢复/);
    assert.equal(await nameIn(data), undefined);
    for (const path of globSync('**', { cwd: data, withFileTypes: true }).filter((entry) => entry.isFile())) {
      const bytes = readFileSync(join(path.parentPath, path.name));
      for (const text of Object.values(secrets)) assert.equal(bytes.indexOf(text), -1, path.name);
    }
    for (const text of Object.values(secrets)) assert.equal(gunzipSync(readFileSync(file)).indexOf(text), -1);
  });

  test('没有做备份时的主密钥：恢复完成，说明缺少哪一把、放在哪里', async () => {
    const [data, file, other] = await someInstance('keyless');
    await gongkai('backup', file, '--data', data);
    const { code, err } = await gongkai('restore', file, '--data', other);
    assert.equal(code, 1);
    assert.match(err, /主密钥 [0-9a-f]{12} 保护，现在没有这把密钥.*keyless-2\/keys，加 --replace/);

    cpSync(join(data, 'keys'), join(other, 'keys'), { recursive: true });
    assert.equal(await nameIn(other), secrets.name);
  });

  test('写错时说明该怎么写', async () => {
    assert.match((await gongkai('backup')).err, /请写明/);
    assert.match((await gongkai('backup', 'a', 'b')).err, /不用写“b”/);
    assert.match((await gongkai('backup', 'a', '--data', join(folder, 'nowhere'))).err, /没有数据/);
    assert.match((await gongkai('restore', join(folder, 'nothing'))).err, /没有这个文件/);
    const [data] = await someInstance('typed');
    const { code, err } = await gongkai('backup', join(folder, 'no/such/b'), '--data', data);
    assert.equal(code, 2);
    assert.match(err, /b\.part 不能读写（ENOENT）/);
  });
});

/** A demonstration with one more person; a place for its backup, and a folder to restore into. */
async function someInstance(called: string): Promise<readonly [string, string, string]> {
  const data = join(folder, called);
  rmSync(data, { recursive: true, force: true });
  assert.equal((await gongkai('demo', '--data', data)).code, 0);
  const ring = readRing({ folder: join(data, 'keys'), env: {}, mayMake: true });
  await inStore(data, ({ db }) =>
    db.transaction().execute(async (tx) => {
      await addPerson(tx, ring, { ...one, at });
      await sealAll(tx, ring, { ...one, at, entries: secrets });
    }),
  );
  return [data, join(folder, `${called}.gongkai`), join(folder, `${called}-2`)];
}

async function inStore<T>(data: string, use: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const store = await openStore({ folder: data }, at);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

function nameIn(data: string): Promise<string | undefined> {
  const ring = readRing({ folder: join(data, 'keys'), env: {}, mayMake: false });
  return inStore(data, ({ db }) => open(db, ring, { ...one, entry: 'name' }));
}
