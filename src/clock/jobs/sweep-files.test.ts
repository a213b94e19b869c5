import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeIn } from '#requests/commands/take-in';
import { agency, done, sampleApplication, sampleDesk } from '#requests/sample-requests';
import { diskFiles } from '#store/files/disk';
import { onEveryEngine } from '#store/sample-engines';
import { openFile } from '#store/vault/attachments';
import { samplePremises, sampleRound } from '../sample-premises.ts';
import { tick } from '../tick.ts';
import { sweepFiles } from './sweep-files.ts';

onEveryEngine('附件的文件没有主的，过了一天清掉，一天看一遍；有主的、刚写的留着', async (t, store) => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-files-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const { registry: without, as } = await sampleDesk(store);
  const files = diskFiles(folder);
  const registry = { ...without, files };
  const premises = samplePremises(t, registry);
  const attachments = [{ name: '申请.pdf', bytes: Buffer.from('%PDF-1.7 申请') }];
  const taking = { asker: as('clerk'), key: null, agency, channel: 'counter', arrived: '2026-03-02' } as const;
  await done(takeIn(registry, { ...taking, application: sampleApplication, attachments }));
  const { digest } = await store.db.selectFrom('file').select('digest').executeTakeFirstOrThrow();
  const [stray, young] = [await files.write(Buffer.from('stray')), await files.write(Buffer.from('young'))];
  const written = (file: string, at: string) => {
    const seconds = Temporal.Instant.from(at).epochMilliseconds / 1000;
    utimesSync(join(folder, file.slice(0, 2), file.slice(2)), seconds, seconds);
  };
  for (const file of [digest, stray]) written(file, '2026-03-01T04:00:00Z');
  written(young, '2026-03-02T04:00:00Z');

  const round = async (now: string) => (await tick(premises, { ...sampleRound, now }, [sweepFiles]))[0]?.did;
  assert.equal(await round('2026-03-02T04:00:00Z'), 0, 'a day is not over yet');
  assert.equal(await round('2026-03-02T05:00:00Z'), 0, 'it was done today');
  assert.equal(await round('2026-03-03T04:00:00Z'), 1);
  assert.deepEqual([await files.read(stray), (await files.read(young))?.toString()], [undefined, 'young']);
  assert.ok(await openFile(store.db, registry, { agency, digest }));
  assert.equal(await round('2026-03-04T04:00:00Z'), 1);
  assert.equal(await round('2026-03-05T04:00:00Z'), 0);
});
