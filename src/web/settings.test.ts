import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsFrom } from './settings.ts';

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
