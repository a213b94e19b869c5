import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import type { Store } from '#store/engine';
import type { Whereabouts } from '#store/open';
import { absent, freshDatabase } from '#store/sample-engines';
import { asClock } from './leader.ts';
import { noon, samplePremises } from './sample-premises.ts';

const PROCESSES = 4;
const TURNS = 8;

onBoth('of several processes never two run a job at once, and each gets a turn', async (t, { where }) => {
  const file = join(folder(t), 'turns');
  const children = Array.from({ length: PROCESSES }, (_, i) => start(where, ['turns', file, String(i), String(TURNS)]));
  t.after(() => children.map((child) => child.kill()));
  await Promise.all(children.map(async (child) => assert.equal((await once(child, 'exit'))[0], 0)));

  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  assert.equal(lines.length, 2 * PROCESSES * TURNS);
  for (let i = 0; i < lines.length; i += 2) {
    const holder = lines[i]?.replace('begin ', '');
    assert.deepEqual([lines[i], lines[i + 1]], [`begin ${holder}`, `end ${holder}`]);
  }
});

onBoth('a process killed while it is the clock is followed when its lease ends', async (t, { where, store }) => {
  const child = start(where, ['hold', noon]);
  await once(createInterface({ input: child.stdout }), 'line');
  child.kill('SIGKILL');
  await once(child, 'exit');

  const premises = samplePremises(t, store);
  const at = (now: string) => asClock(premises, { holder: 'next', now: () => now }, async () => 'did');
  assert.equal(await at(noon), null);
  assert.equal(await at('2026-03-02T04:01:59Z'), null);
  assert.equal(await at('2026-03-02T04:02:00Z'), 'did');
});

interface Subject {
  readonly where: Whereabouts;
  readonly store: Store;
}

/** On the engines that several processes can reach. */
function onBoth(title: string, body: (t: TestContext, subject: Subject) => Promise<void>): void {
  for (const engine of ['SQLite', 'PostgreSQL'] as const)
    test(`${title} (${engine})`, { skip: absent(engine) }, async (t) => {
      const { where, open } = await freshDatabase(engine, t);
      assert.ok(where);
      const store = await open();
      t.after(() => store.close());
      await body(t, { where, store });
    });
}

function start(where: Whereabouts, args: readonly string[]) {
  const script = join(import.meta.dirname, 'sample-process.ts');
  return spawn(process.execPath, [script, JSON.stringify(where), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

function folder(t: { after(done: () => void): void }): string {
  const made = mkdtempSync(join(tmpdir(), 'gongkai-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
