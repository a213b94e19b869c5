import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

/** What a thread ends with in which a promise fails and nobody is told. */
function endOf(name: string): Promise<number | string> {
  const code = `
    import(${JSON.stringify(new URL('./forsaken.ts', import.meta.url).href)}).then(({ letGoOfForsaken }) => {
      const end = letGoOfForsaken();
      Promise.reject(Object.assign(new Error('forsaken'), { name: ${JSON.stringify(name)} }));
      setTimeout(end, 1);
    });`;
  const worker = new Worker(code, { eval: true });
  return new Promise((done) => worker.once('error', (error: Error) => done(error.message)).once('exit', done));
}

test('a promise that pdf.js forgets does not end the process; any other mistake does', async () => {
  assert.equal(await endOf('XRefEntryException'), 0);
  assert.equal(await endOf('TypeError'), 'forsaken');
});
