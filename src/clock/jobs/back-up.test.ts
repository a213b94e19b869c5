import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openStore } from '#store/open';
import { lastBackup } from '#store/ticks/queries';
import type { Premises } from '../job.ts';
import { samplePremises, sampleRound } from '../sample-premises.ts';
import { tick } from '../tick.ts';
import { backUp } from './back-up.ts';

const { signal } = sampleRound;

test('a backup a night, at two in the morning or when the site is up again', async (t) => {
  const { premises, folder } = await withBackups(t);
  const at = (now: string) => backUp.run(premises, now, signal);

  assert.equal(await at('2026-03-01T17:59:59Z'), 1, 'there was none before');
  assert.equal(await at('2026-03-01T17:59:59Z'), 0);
  assert.equal(await at('2026-03-01T18:00:00Z'), 1, 'two in the morning of 2 March in China');
  assert.equal(await at('2026-03-02T17:59:59Z'), 0);
  assert.equal(await at('2026-03-05T04:00:00Z'), 1);
  assert.deepEqual(readdirSync(folder).toSorted(), ['2026-03-01.gongkai', '2026-03-02.gongkai', '2026-03-05.gongkai']);

  const last = await lastBackup(premises.ledger.db);
  assert.deepEqual([last?.at, last?.name], ['2026-03-05T04:00:00Z', '2026-03-05.gongkai']);
});

test('of backups older than thirty days those of the first of a month are kept; other files are not touched', async (t) => {
  const { premises, folder } = await withBackups(t);
  const kept = ['2026-02-01.gongkai', '2026-02-03.gongkai', '2020-01-02.gongkai.old', 'notes.txt'];
  for (const name of [...kept, '2026-02-02.gongkai', '2025-12-31.gongkai']) writeFileSync(join(folder, name), '');
  assert.equal(await backUp.run(premises, '2026-03-05T04:00:00Z', signal), 1);
  assert.deepEqual(readdirSync(folder).toSorted(), [...kept, '2026-03-05.gongkai'].toSorted());
});

test('no backup where nobody asked for one; a folder that is not there is not made, and is told', async (t) => {
  const { premises, folder } = await withBackups(t);
  assert.equal(await backUp.run({ ...premises, backups: null }, '2026-03-05T04:00:00Z', signal), 0);

  const away = join(folder, 'away');
  const gone = { ...premises, backups: { folder: away, product: '1' } };
  assert.deepEqual(await tick(gone, sampleRound, [backUp]), [{ job: 'backUp', did: 0, trouble: 'Error ENOENT' }]);
  assert.ok(!existsSync(away));
});

async function withBackups(t: TestContext): Promise<{ readonly premises: Premises; readonly folder: string }> {
  const data = mkdtempSync(join(tmpdir(), 'gongkai-'));
  const where = { folder: data };
  const store = await openStore(where, '2026-03-01T00:00:00Z');
  t.after(async () => {
    await store.close();
    rmSync(data, { recursive: true, force: true });
  });
  const folder = join(data, 'backups');
  mkdirSync(folder);
  return { premises: { ...samplePremises(t, store), where, backups: { folder, product: '1' } }, folder };
}
