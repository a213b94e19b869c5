import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, gongkai } from '../captured.ts';

test('接入系统：开通、设定推送、列出、停用；令牌只打印一次，停用以后不能再设定', async () => {
  const data = join(folder, 'tokens');
  assert.equal((await gongkai('demo', '--data', data)).code, 0);
  const on = ['--data', data, '--agency', 'qinghe-civil-affairs'];

  const granted = await gongkai('token', 'grant', ...on, '--name', '12345热线', '--scope', 'file', '--scope', 'status');
  assert.equal(granted.code, 0, granted.err);
  const [, id = '', token = ''] = /^ID\t([a-z0-9]{10})\n令牌\t(gk_[\w-]+)\n$/.exec(granted.out) ?? [];
  assert.ok(token.startsWith(`gk_${id}_`));

  const hook = ['--url', 'https://hotline.example/told', '--topic', 'filed'];
  const told = await gongkai('token', 'webhook', id, '--data', data, ...hook);
  assert.match(told.out, /^签名密钥\twhsec_[\w+/=]{44}\n$/);
  const listed = await gongkai('token', 'list', ...on);
  assert.deepEqual(listed.lines, [`${id}\t12345热线\t在用\tfile,status\tfiled`]);

  assert.equal((await gongkai('token', 'revoke', id, '--data', data)).code, 0);
  assert.deepEqual((await gongkai('token', 'list', ...on)).lines, [`${id}\t12345热线\t已停用\tfile,status\t不推送`]);
  const again = await gongkai('token', 'webhook', id, '--data', data, ...hook);
  assert.deepEqual([again.code, again.out], [1, '']);
  assert.match(again.err, /接入已经停用/);
});

test('接入系统：写错的，说该怎样写', async () => {
  const data = join(folder, 'tokens-wrong');
  assert.equal((await gongkai('demo', '--data', data)).code, 0);
  const on = ['--data', data, '--agency', 'qinghe-civil-affairs', '--name', '热线'];
  for (const [args, says] of [
    [['grant', '--data', data], /请写 --agency/],
    [['grant', ...on], /file、status、answers/],
    [['grant', ...on, '--scope', 'all'], /file、status、answers/],
    [['webhook', '--data', data], /ID/],
    [['revoke', 'nobody2222', '--data', data], /没有这个接入系统/],
    [['list', 'x', '--data', data], /不用写“x”/],
    [['drop', '--data', data], /不能是“drop”/],
  ] as const) {
    const { code, err } = await gongkai('token', ...args);
    assert.notEqual(code, 0);
    assert.match(err, says);
  }
});
