import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { verify } from '#journal/verify';
import { openStore } from '#store/open';
import { absent, freshDatabase } from '#store/sample-engines';
import { folder, gongkai } from '../captured.ts';

suite('gongkai migrate-to', () => {
  test('搬到 PostgreSQL，两边核对一致，说明以后怎样设', { skip: absent('PostgreSQL') }, async (t) => {
    const data = join(folder, 'moved');
    await gongkai('demo', '--data', data);
    const { where } = await freshDatabase('PostgreSQL', t);
    const { url = '', ownerUrl = '' } = where ?? {};

    const { code, out } = await gongkai('migrate-to', url, '--owner', ownerUrl, '--data', data);
    assert.equal(code, 0);
    assert.match(out, /^搬完了：\d+ 个表，共 \d+ 行。两边逐表核对一致/);
    assert.ok(!out.includes(new URL(url).password) && out.includes('DATABASE_URL=postgres'));

    const [there, here] = [await openStore({ folder: '', url, ownerUrl }, ''), await openStore({ folder: data }, '')];
    t.after(() => Promise.all([there.close(), here.close()]));
    const heads = (store: typeof there) =>
      store.db.selectFrom('journal_head').selectAll().orderBy('agency_id').execute();
    assert.deepEqual(JSON.stringify(await heads(there)), JSON.stringify(await heads(here)));
    assert.equal((await verify(there.db)).wrong, 0);
    await assert.rejects(there.db.updateTable('journal').set({ act: 'x' }).execute(), /permission denied/);

    const again = await gongkai('migrate-to', url, '--owner', ownerUrl, '--data', data);
    assert.equal(again.code, 2);
    assert.match(again.err, /目标数据库里已经有数据/);
  });

  test('写错时说明该怎么写，不重复地址里的密码', async () => {
    const { code, err } = await gongkai('migrate-to', 'mysql://a:secret@b/c');
    assert.equal(code, 2);
    assert.match(err, /postgres:\/\/角色@主机\/数据库/);
    assert.ok(!err.includes('secret'));
    const nowhere = await gongkai('migrate-to', 'postgres://a@127.0.0.1:1/b', '--data', join(folder, 'nowhere'));
    assert.match(nowhere.err, /没有可以搬的数据库/);
  });

  test('连不上时说明检查什么', async () => {
    const data = join(folder, 'stays');
    await gongkai('demo', '--data', data);
    const { code, err } = await gongkai('migrate-to', 'postgres://a@127.0.0.1:1/b', '--data', data);
    assert.equal(code, 2);
    assert.match(err, /连不上数据库（ECONNREFUSED）/);
  });
});
