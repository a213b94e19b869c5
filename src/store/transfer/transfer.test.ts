import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { addSampleActs, wholeChains } from '../backup/sample-acts.ts';
import { addSamplePerson, everything, sampleFolders } from '../backup/sample-world.ts';
import { BackupTrouble } from '../backup/trouble.ts';
import type { Store } from '../engine.ts';
import { ready, type Whereabouts } from '../open.ts';
import { absent, freshDatabase, freshStore, type SampleEngine } from '../sample-engines.ts';
import { claim } from '../ticks/leases.ts';
import { erasePerson } from '../vault/erase.ts';
import { type Transfer, transfer } from './transfer.ts';

const now = '2026-03-05T08:00:00Z';
const ACTS = 1100;
const look: Transfer['look'] = async (db) => assert.ok(await wholeChains({ db }));

for (const engine of ['PGlite', 'PostgreSQL'] as const) {
  const skip = absent(engine);

  test(`everything is the same on ${engine}, and the journal goes on`, { skip }, async (t) => {
    const { source, target } = await pair(t, engine);
    const { tables, resumed } = await transfer({ source, target, now, look });

    assert.equal(resumed, false);
    assert.deepEqual(await everything(target), await everything(source));
    assert.equal(tables.find(({ name }) => name === 'journal')?.rows, ACTS + 1);
    await addSampleActs(target, 1, { agency: 'a', subject: 'request/2026-9' });
    assert.equal(await wholeChains(target), ACTS + 2);
    await assert.rejects(sql`delete from journal`.execute(target.db), /append-only|permission/);
  });

  test(`a copy that was cut off on ${engine} goes on where it was, however often`, { skip }, async (t) => {
    const { source, target } = await pair(t, engine);
    let copied = 0;
    for (let runs = 0; runs < 4; runs += 1) {
      const told = () => {
        copied += 1;
        throw new Error('the process ends here');
      };
      await assert.rejects(transfer({ source, target, now, look, told }), /ends here/);
    }

    const pages: string[] = [];
    const { resumed } = await transfer({ source, target, now, look, told: (table) => void pages.push(table) });
    assert.deepEqual([resumed, copied, pages.includes('journal')], [true, 4, false]);
    assert.deepEqual(await everything(target), await everything(source));
  });

  test(`what happened between two runs reaches ${engine} too`, { skip }, async (t) => {
    const { source, target, folders } = await pair(t, engine);
    const told = (table: string) => {
      if (table === 'vault_entry') throw new Error('the process ends here');
    };
    await assert.rejects(transfer({ source, target, now, look, told }), /ends here/);

    // before and behind what was copied: acts of either agency, a person added, one erased
    await addSampleActs(source, 2, { agency: 'a', subject: 'request/2026-8' });
    await addSampleActs(source, 2, { agency: 'c', subject: 'request/2026-8' });
    await addSamplePerson(source, folders.files, 'person/0');
    await source.db
      .transaction()
      .execute((tx) =>
        erasePerson(tx, folders.erased, { agency: 'qinghe-civil-affairs', person: 'person/1', at: now }),
      );

    await transfer({ source, target, now, look });
    assert.deepEqual(await everything(target), await everything(source));
  });

  test(`another journal, other data, or a site at work is refused, and ${engine} stays as it was`, {
    skip,
  }, async (t) => {
    const { source, target } = await pair(t, engine);
    const refused = (wanted: Transfer, says: RegExp) =>
      assert.rejects(transfer(wanted), (error) => error instanceof BackupTrouble && says.test(error.message));

    await claim(source.db, { name: 'clock', holder: 'county-1', now, seconds: 60 });
    await refused({ source, target, now, look }, /网站还在运行（county-1）/);
    await source.db.deleteFrom('keep_lease').execute();

    const told = (table: string) => {
      if (table === 'journal') throw new Error('the process ends here');
    };
    await assert.rejects(transfer({ source, target, now, look, told }), /ends here/);
    const before = await everything(target);
    const other = await freshStore('SQLite', t);
    await addSampleActs(other, 3, { agency: 'a', subject: 'request/2026-7' });
    await refused({ source: other, target, now, look }, /不是同一份/);
    assert.deepEqual(await everything(target), before);

    await transfer({ source, target, now, look });
    await refused({ source, target, now, look }, /已经有数据（操作记录 1101 条），没有改动/);
  });
}

test('a process killed while it copies leaves a copy that another goes on with', {
  skip: absent('PostgreSQL'),
}, async (t) => {
  const [from, to, folders] = [
    await freshDatabase('SQLite', t),
    await freshDatabase('PostgreSQL', t),
    sampleFolders(t),
  ];
  const source = await from.open();
  await fill(source, folders);
  await source.close();
  assert.ok(from.where && to.where);
  await killedWhileCopying(from.where, to.where);

  const [again, target] = [await from.open(), await ready(to.connect(), now)];
  t.after(() => Promise.all([again.close(), target.close()]));
  const { length } = await target.db.selectFrom('journal').select('seq').execute();
  assert.ok(length > 0 && length < ACTS + 1, `${length} copied`);
  assert.equal((await transfer({ source: again, target, now, look })).resumed, true);
  assert.deepEqual(await everything(target), await everything(again));
});

/** Another process copies until its second page is there, and is killed. */
async function killedWhileCopying(from: Whereabouts, { ownerUrl: url = '', folder }: Whereabouts): Promise<void> {
  const of = (file: string) => JSON.stringify(import.meta.resolve(file));
  const program = `
    import { openStore } from ${of('../open.ts')};
    import { transfer } from ${of('./transfer.ts')};
    const source = await openStore(${JSON.stringify(from)}, '${now}');
    const target = await openStore(${JSON.stringify({ folder, url })}, '${now}');
    let pages = 0;
    const told = async () => {
      pages += 1;
      if (pages < 2) return;
      console.log('two pages');
      await new Promise((done) => setTimeout(done, 60_000));
    };
    await transfer({ source, target, now: '${now}', told, look: async () => {} });`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
}

async function pair(t: TestContext, engine: SampleEngine) {
  const [source, folders] = [await freshStore('SQLite', t), sampleFolders(t)];
  await fill(source, folders);
  const target = await ready((await freshDatabase(engine, t)).connect(), now);
  t.after(() => target.close());
  return { source, target, folders };
}

async function fill(source: Store, { files }: ReturnType<typeof sampleFolders>): Promise<void> {
  await addSampleActs(source, 500, { agency: 'a', subject: 'request/2026-1' });
  await addSampleActs(source, 600, { agency: 'b', subject: 'request/2026-1' });
  await addSampleActs(source, 1, { agency: 'c', subject: 'request/2026-1' });
  for (const person of ['person/1', 'person/2', 'person/A']) await addSamplePerson(source, files, person);
  await source.db.insertInto('keep_rate').values({ key: 'a', since: now, count: 1 }).execute();
}
