import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegistry } from '#agencies/open';
import { agenciesProjection } from '#agencies/projection';
import { instanceOf } from '#agencies/queries';
import type { Registry } from '#agencies/types';
import { openStore, type Whereabouts } from '#store/open';
import { onEveryReachableDatabase } from '#store/sample-engines';
import { makeNote } from '#store/transfer/note';
import { openInstance } from './open-instance.ts';
import { CannotStart } from './settings.ts';

const now = '2026-03-02T04:00:00Z';

onEveryReachableDatabase('没有搬完的数据库不能启动网站，说明怎样接着搬，什么也没有改动', async (t, { where }) => {
  const store = await openStore({ folder: where.folder, url: where.ownerUrl }, now);
  t.after(() => store.close());
  await makeNote(store.db);
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  t.after(() => rmSync(folder, { recursive: true }));

  const env = { GONGKAI_KEYS: join(folder, 'keys') };
  const openLedger = (there: Whereabouts): Promise<Registry> =>
    openRegistry(there, { projections: [agenciesProjection], now: () => now, env });
  await assert.rejects(
    openInstance(where, openLedger),
    (error) =>
      error instanceof CannotStart && /^数据没有搬完，不能使用。.*再运行一次 gongkai migrate-to/.test(error.message),
  );
  assert.equal(await instanceOf(store.db), null);
});
