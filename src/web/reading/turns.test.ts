import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Turns } from './turns.ts';

test('so many run at once, so many wait, the rest is turned away; a failure gives its turn on', async () => {
  const turns = new Turns({ atOnce: 1, mayWait: 1 });
  const gates = [Promise.withResolvers<string>(), Promise.withResolvers<string>()] as const;

  const first = turns.run(() => gates[0].promise);
  const second = turns.run(() => gates[1].promise);
  assert.equal(await turns.run(async () => 'third'), null);

  gates[0].reject(new Error('failed'));
  await assert.rejects(first, /failed/);
  gates[1].resolve('second');
  assert.equal(await second, 'second');
  assert.equal(await turns.run(async () => 'fourth'), 'fourth');
});
