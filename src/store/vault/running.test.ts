import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import type { Whereabouts } from '../open.ts';
import { onEveryReachableDatabase } from '../sample-engines.ts';
import { open } from './entries.ts';
import { addMasterKey, readRing } from './key-file.ts';
import { rotate } from './rotate.ts';
import { vaultStatus } from './status.ts';

const agency = 'qinghe';

onEveryReachableDatabase(
  'a running server wraps the next person with the key that another process added; the old one is not needed then',
  async (t, { where, open: opened }) => {
    const store = await opened();
    t.after(() => store.close());
    const folder = emptyFolder(t);
    readRing({ folder, env: {}, mayMake: true });
    const server = running(t, where, folder);
    await server.add('person/1');

    addMasterKey({ folder, env: {}, mayMake: false });
    await server.add('person/2');
    const renewed = readRing({ folder, env: {}, mayMake: false });
    const uses = async () =>
      (await vaultStatus(store.db, renewed)).keys.map(({ key, persons }) => [key?.name, persons]);
    assert.deepEqual(await uses(), [
      ['k2', 1],
      ['k1', 1],
    ]);

    assert.equal((await rotate(store.db, renewed)).rewrapped, 1);
    await server.add('person/3');
    assert.deepEqual(await uses(), [
      ['k2', 3],
      ['k1', 0],
    ]);
    for (const person of ['person/1', 'person/2', 'person/3'])
      assert.equal(await open(store.db, renewed, { agency, person, entry: 'name' }), person);
  },
);

/** Another process, whose ring was read before anything changed; it adds the persons that it is told. */
function running(t: TestContext, where: Whereabouts, folder: string) {
  const program = `
    import { createInterface } from 'node:readline';
    import { openStore } from ${JSON.stringify(import.meta.resolve('../open.ts'))};
    import { open, seal } from ${JSON.stringify(import.meta.resolve('./entries.ts'))};
    import { readRing } from ${JSON.stringify(import.meta.resolve('./key-file.ts'))};
    import { addPerson } from ${JSON.stringify(import.meta.resolve('./people.ts'))};
    const at = '2026-03-02T08:00:00Z';
    const { db } = await openStore(${JSON.stringify(where)}, at);
    const ring = readRing({ folder: ${JSON.stringify(folder)}, env: {}, mayMake: false });
    for await (const person of createInterface({ input: process.stdin })) {
      const owner = { agency: '${agency}', person, at };
      await db.transaction().execute(async (tx) => {
        await addPerson(tx, ring, owner);
        await seal(tx, ring, { ...owner, entry: 'name', value: person });
      });
      console.log(await open(db, ring, { ...owner, entry: 'name' }));
    }
    process.exit(0);
  `;
  const args = ['--input-type=module', '--eval', program];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    add: async (person: string) => {
      child.stdin.write(`${person}\n`);
      assert.deepEqual(await lines.next(), { value: person, done: false });
    },
  };
}

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-keys-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
