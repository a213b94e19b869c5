import assert from 'node:assert/strict';
import { onEveryEngine } from '../sample-engines.ts';
import type { Db } from '../schema.ts';
import { open, openAsBytes, openMany, seal, sealAll } from './entries.ts';
import { findMatches, markTraits } from './matches.ts';
import { addPerson } from './people.ts';
import type { KeyRing } from './ring.ts';
import { sampleKey, sampleRing } from './sample-ring.ts';
import { sampleText } from './sample-text.ts';
import type { Cipher } from './sealing.ts';
import { knownSecret, lastingSecret } from './secrets.ts';
import { VaultTrouble } from './trouble.ts';

const at = '2026-03-02T08:00:00Z';
const agency = 'qinghe';
const one = { agency, person: 'person/1' };
const other = { agency, person: 'person/2' };
const ciphers: readonly Cipher[] = ['sm4-gcm', 'aes-256-gcm'];

for (const cipher of ciphers)
  onEveryEngine(`${cipher}: what is sealed comes back, text and bytes alike`, async (_t, { db }) => {
    const ring = sampleRing(cipher);
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, seed) => [`e${seed}`, sampleText(seed)]));
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    await person(db, ring, one, { ...texts, bytes });

    for (const [entry, text] of Object.entries(texts)) assert.equal(await open(db, ring, { ...one, entry }), text);
    assert.deepEqual(await openAsBytes(db, ring, { ...one, entry: 'bytes' }), bytes);
    await trouble('damaged', open(db, ring, { ...one, entry: 'bytes' }));
  });

onEveryEngine(
  'a second value stands in place of the first; entries that are not there are undefined',
  async (_t, { db }) => {
    const ring = sampleRing();
    await person(db, ring, one, { name: '甲' });
    await db.transaction().execute((tx) => seal(tx, ring, { ...one, entry: 'name', value: '乙', at }));

    assert.equal(await open(db, ring, { ...one, entry: 'name' }), '乙');
    assert.equal(await open(db, ring, { ...one, entry: 'phone' }), undefined);
    assert.equal(await open(db, ring, { ...other, entry: 'name' }), undefined);
    await trouble(
      'gone',
      db.transaction().execute((tx) => seal(tx, ring, { ...other, entry: 'name', value: '丙', at })),
    );
  },
);

onEveryEngine(
  'a list is opened at once, without those who are not there and without other agencies',
  async (_t, { db }) => {
    const ring = sampleRing();
    await person(db, ring, one, { name: '甲', phone: '000-1' });
    await person(db, ring, other, { name: '乙' });
    await person(db, ring, { agency: 'elsewhere', person: 'person/1' }, { name: '丙' });

    const persons = ['person/1', 'person/2', 'person/3'];
    const found = await openMany(db, ring, { agency, persons, entries: ['name', 'phone'] });
    assert.equal(found.get('person/1')?.get('name'), '甲');
    assert.equal(found.get('person/1')?.get('phone'), '000-1');
    assert.equal(found.get('person/2')?.get('name'), '乙');
    assert.equal(found.size, 2);
    assert.equal((await openMany(db, ring, { agency, persons: [], entries: ['name'] })).size, 0);
  },
);

onEveryEngine('values exchanged between persons, entries or agencies do not open', async (_t, { db }) => {
  const ring = sampleRing();
  const entries = { name: '甲', phone: '000-1' };
  const elsewhere = { agency: 'elsewhere', person: one.person };
  for (const owner of [one, other, elsewhere]) await person(db, ring, owner, entries);

  await exchangeEntries(db, one, ['name', 'phone']);
  await trouble('damaged', open(db, ring, { ...one, entry: 'name' }));
  await exchangeKeys(db, other, elsewhere);
  await trouble('damaged', open(db, ring, { ...other, entry: 'name' }));
  await trouble('damaged', openMany(db, ring, { agency: 'elsewhere', persons: [one.person], entries: ['name'] }));
});

onEveryEngine('another ring opens nothing, and says which key is missing', async (_t, { db }) => {
  const ring = sampleRing();
  await person(db, ring, one, { name: '甲' });

  await assert.rejects(
    open(db, sampleRing(), { ...one, entry: 'name' }),
    (error) =>
      error instanceof VaultTrouble && error.trouble === 'keyMissing' && error.message.includes(ring.current.id),
  );
});

onEveryEngine(
  'after the setting changed, old persons stay readable and writable, new ones use the new cipher',
  async (_t, { db }) => {
    const master = sampleKey();
    const [sm4, aes] = [sampleRing('sm4-gcm', master), sampleRing('aes-256-gcm', master)];
    await person(db, sm4, one, { name: '甲' });
    await person(db, aes, other, { name: '乙' });
    await db.transaction().execute((tx) => seal(tx, aes, { ...one, entry: 'phone', value: '000-1', at }));

    for (const ring of [sm4, aes]) {
      assert.equal(await open(db, ring, { ...one, entry: 'phone' }), '000-1');
      assert.equal(await open(db, ring, { ...other, entry: 'name' }), '乙');
    }
    const rows = await db.selectFrom('vault_entry').select('sealed').orderBy('person_id').orderBy('entry').execute();
    assert.deepEqual(
      rows.map(({ sealed }) => sealed.split('.')[1]),
      ['sm4-gcm', 'sm4-gcm', 'aes-256-gcm'],
    );
  },
);

onEveryEngine('persons who share a trait are found within their agency, however it is written', async (_t, { db }) => {
  const ring = sampleRing();
  const idNumber = '00000019900101001X';
  const elsewhere = { agency: 'elsewhere', person: 'person/9' };
  assert.deepEqual(await findMatches(db, ring, { agency, kind: 'idNumber', value: idNumber }), []);

  for (const owner of [one, other, elsewhere]) {
    await person(db, ring, owner, {});
    const traits = [{ kind: 'idNumber', value: idNumber }];
    await db.transaction().execute((tx) => markTraits(tx, ring, { ...owner, at, traits }));
    await db.transaction().execute((tx) => markTraits(tx, ring, { ...owner, at, traits }));
  }

  for (const value of [idNumber, ' ００００００ 19900101-001x'])
    assert.deepEqual(await findMatches(db, ring, { agency, kind: 'idNumber', value }), ['person/1', 'person/2']);
  assert.deepEqual(await findMatches(db, ring, { agency, kind: 'phone', value: idNumber }), []);
  const digests = await db.selectFrom('vault_match').select('digest').distinct().execute();
  assert.equal(digests.length, 2);
});

onEveryEngine('a lasting secret is made once, even by two at a time', async (_t, { db }) => {
  const ring = sampleRing();
  assert.equal(await knownSecret(db, ring, 'sign-in'), undefined);
  const made = await Promise.all(Array.from({ length: 4 }, () => lastingSecret(db, ring, 'sign-in', at)));
  const hex = new Set([...made, await knownSecret(db, ring, 'sign-in')].map((key) => key?.export().toString('hex')));

  assert.equal(hex.size, 1);
  assert.equal([...hex][0]?.length, 64);
  assert.ok(!hex.has((await lastingSecret(db, ring, 'other', at)).export().toString('hex')));
});

type Owner = typeof one;

async function person(db: Db, ring: KeyRing, owner: Owner, entries: Record<string, string | Uint8Array>) {
  await db.transaction().execute(async (tx) => {
    await addPerson(tx, ring, { ...owner, at });
    await sealAll(tx, ring, { ...owner, at, entries });
  });
}

async function exchangeEntries(db: Db, { agency, person }: Owner, [first, second]: readonly [string, string]) {
  const of = (entry: string) =>
    db
      .selectFrom('vault_entry')
      .select('sealed')
      .where('agency_id', '=', agency)
      .where('person_id', '=', person)
      .where('entry', '=', entry)
      .executeTakeFirstOrThrow();
  const [sealed, otherSealed] = [await of(first), await of(second)];

  for (const [entry, value] of [
    [first, otherSealed],
    [second, sealed],
  ] as const)
    await db
      .updateTable('vault_entry')
      .set(value)
      .where('agency_id', '=', agency)
      .where('person_id', '=', person)
      .where('entry', '=', entry)
      .execute();
}

async function exchangeKeys(db: Db, first: Owner, second: Owner) {
  const of = ({ agency, person }: Owner) =>
    db
      .selectFrom('vault_person')
      .select('wrapped')
      .where('agency_id', '=', agency)
      .where('person_id', '=', person)
      .executeTakeFirstOrThrow();
  const [wrapped, otherWrapped] = [await of(first), await of(second)];

  for (const [{ agency, person }, value] of [
    [first, otherWrapped],
    [second, wrapped],
  ] as const)
    await db
      .updateTable('vault_person')
      .set(value)
      .where('agency_id', '=', agency)
      .where('person_id', '=', person)
      .execute();
}

async function trouble(kind: VaultTrouble['trouble'], opening: Promise<unknown>): Promise<void> {
  await assert.rejects(opening, (error) => error instanceof VaultTrouble && error.trouble === kind);
}
