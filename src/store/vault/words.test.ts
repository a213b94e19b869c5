import assert from 'node:assert/strict';
import { onEveryEngine } from '../sample-engines.ts';
import type { Db } from '../schema.ts';
import { addPerson } from './people.ts';
import type { KeyRing } from './ring.ts';
import { sampleRing } from './sample-ring.ts';
import { findWords, isWorded, markWords, unworded } from './words.ts';

const at = '2026-03-02T08:00:00Z';
const agency = 'qinghe';

onEveryEngine('persons are found by words, newest or oldest first, each agency its own', async (_t, { db }) => {
  const ring = sampleRing();
  await add(db, ring, 1, ['低保', '保资', '资金']);
  await add(db, ring, 2, ['低保', '保名', '名单']);
  await add(db, ring, 3, ['资金', '低保', '保资']);
  await add(db, ring, 9, ['低保'], 'elsewhere');

  const find = (words: readonly string[], more: object = {}) =>
    findWords(db, ring, { agency, words, limit: 10, ...more });
  assert.deepEqual(await find(['低保']), [3, 2, 1]);
  assert.deepEqual(await find(['低保'], { back: true }), [1, 2, 3]);
  assert.deepEqual(await find(['低保'], { after: 3, limit: 1 }), [2]);
  assert.deepEqual(await find(['低保'], { after: 2, back: true }), [3]);
  assert.deepEqual(await find(['低保', '保资', '资金']), [3, 1]);
  assert.deepEqual(await find(['低保', '殡葬']), []);
  assert.deepEqual(await find([]), []);
  assert.deepEqual(await findWords(db, ring, { agency: 'elsewhere', words: ['低保'], limit: 10 }), [9]);
});

onEveryEngine('a number stands for many words, and another one in another agency', async (_t, { db }) => {
  const ring = sampleRing();
  const words = Array.from({ length: 9000 }, (_, n) => `词${n}`);
  await add(db, ring, 1, words);
  await add(db, ring, 1, words, 'elsewhere');

  const numbers = async (of: string) =>
    (await db.selectFrom('vault_word').select('word').where('agency_id', '=', of).orderBy('word').execute()).map(
      ({ word }) => word,
    );
  const here = await numbers(agency);
  assert.ok(here.length < words.length / 2, `${here.length}`);
  assert.ok(here.every((word) => word >= 0 && word < 4096));

  await add(db, ring, 2, ['低保', '资金', '殡葬']);
  await add(db, ring, 2, ['低保', '资金', '殡葬'], 'elsewhere');
  const of = async (agency_id: string) =>
    db.selectFrom('vault_word').select('word').where('agency_id', '=', agency_id).where('ordinal', '=', 2).execute();
  assert.notDeepEqual(await of(agency), await of('elsewhere'));
});

onEveryEngine('who was there before is named until the words are kept, some or none', async (_t, { db }) => {
  const ring = sampleRing();
  for (const n of [1, 2, 3])
    await db.transaction().execute((tx) => addPerson(tx, ring, { agency, person: `person/${n}`, at }));
  const names = async (after = '') =>
    (await unworded(db, { after: { agency, person: after }, limit: 10 })).map(({ person_id }) => person_id);

  assert.deepEqual(await names(), ['person/1', 'person/2', 'person/3']);
  assert.deepEqual(await names('person/1'), ['person/2', 'person/3']);
  const mark = (n: number, words: readonly string[]) =>
    db.transaction().execute((tx) => markWords(tx, ring, { agency, person: `person/${n}`, at, ordinal: n, words }));
  await mark(1, ['低保']);
  await mark(2, []);
  assert.deepEqual(await names(), ['person/3']);
  assert.equal(await isWorded(db, agency), false);
  await mark(3, ['低保']);
  assert.equal(await isWorded(db, agency), true);
});

function add(db: Db, ring: KeyRing, n: number, words: readonly string[], of = agency): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const person = { agency: of, person: `person/${n}`, at };
    await addPerson(tx, ring, person);
    await markWords(tx, ring, { ...person, ordinal: n, words });
  });
}
