import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { settingsFrom } from './settings.ts';

const main = new URL('../main.ts', import.meta.url).pathname;

test('a port that is taken, a number that is no port, a folder that cannot be written: one Chinese sentence each', async (t) => {
  const folder = fresh(t);
  const taken = createServer().listen(0);
  await once(taken, 'listening');
  t.after(() => taken.close());
  const address = taken.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  writeFileSync(join(folder, 'file'), '');

  for (const { env, says } of [
    { env: { PORT: port, GONGKAI_DATA: folder }, says: new RegExp(`^端口 ${port} 已被别的程序占用。.*PORT=`) },
    { env: { PORT: 'http', GONGKAI_DATA: folder }, says: /^PORT 要写 0 到 65535 的整数，不能是“http”。/ },
    { env: { PORT: '0', GONGKAI_DATA: join(folder, 'file') }, says: /^数据文件夹不能写：.*GONGKAI_DATA/ },
  ]) {
    const { code, told } = await run(env);
    assert.equal(code, 2);
    assert.match(told, says);
    assert.equal(told.trimEnd().split('\n').length, 1);
  }
});

test('the command line goes before the environment, and both before what is usual', () => {
  assert.deepEqual(settingsFrom({}, {}), { port: 8000, data: 'data', proxied: false });
  assert.deepEqual(settingsFrom({}, { PORT: '80', GONGKAI_DATA: 'd', GONGKAI_PROXY: '1' }), {
    port: 80,
    data: 'd',
    proxied: true,
  });
  assert.deepEqual(settingsFrom({ port: 81, data: 'e' }, { PORT: '80', GONGKAI_DATA: 'd' }), {
    port: 81,
    data: 'e',
    proxied: false,
  });
});

async function run(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main, 'serve'], { env: { ...process.env, ...env } });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, told };
}

function fresh(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
