import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsFrom } from './settings.ts';

test('the command line goes before the environment, and both before what is usual', () => {
  const where = { folder: 'data', url: undefined, ownerUrl: undefined };
  assert.deepEqual(settingsFrom({}, {}), { host: '127.0.0.1', port: 8000, where, proxied: false });
  assert.deepEqual(settingsFrom({}, { HOST: '0.0.0.0', PORT: '80', GONGKAI_DATA: 'd', GONGKAI_PROXY: '1' }), {
    host: '0.0.0.0',
    port: 80,
    where: { ...where, folder: 'd' },
    proxied: true,
  });
  assert.deepEqual(settingsFrom({ port: 81, data: 'e', host: '::1' }, { HOST: 'h', PORT: '80', GONGKAI_DATA: 'd' }), {
    host: '::1',
    port: 81,
    where: { ...where, folder: 'e' },
    proxied: false,
  });
  assert.equal(settingsFrom({}, { DATABASE_URL: 'postgres://db/gk' }).where.url, 'postgres://db/gk');
});
