import assert from 'node:assert/strict';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { sql } from 'kysely';
import type { Store } from '#store/engine';
import { openStore } from '#store/open';
import { absent, freshDatabase, freshStore, onEveryEngine } from '#store/sample-engines';
import { noteBackup } from '#store/ticks/queries';
import { makeNote } from '#store/transfer/note';
import { addMasterKey, readRing } from '#store/vault/key-file';
import { rotate } from '#store/vault/rotate';
import { folder, gongkai, inFolder } from '../captured.ts';
import { backups } from './backups.ts';
import { calendarYears } from './calendar-years.ts';
import { certificate } from './certificate.ts';
import { clock } from './clock.ts';
import { room } from './disk.ts';
import type { Found, OpenPatient, Severity } from './finding.ts';
import { journalRights } from './journal-rights.ts';
import { signIn } from './sign-in.ts';

const now = '2026-06-01T02:00:00Z';
/** self-signed, until 2036-11-22 */
const PEM = `-----BEGIN CERTIFICATE-----
MIIBlDCCATmgAwIBAgIUHtqfCVodnhBYBjl2mIfGHUHESk0wCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwUZ2sucWluZ2hlLmV4YW1wbGUuY24wHhcNMjYxMTI1MTM1NTI2
WhcNMzYxMTIyMTM1NTI2WjAfMR0wGwYDVQQDDBRnay5xaW5naGUuZXhhbXBsZS5j
bjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOAEpfteWYD3hSVEMDMciHuhGgEV
tdfQ9DY4LyUYnZwPw4QcgurQ8gNby0wXt4FeMyonvzYl0vM0RkC/KJPMbiyjUzBR
MB0GA1UdDgQWBBQvFTS4pGRcZ59Go0VMrcx0aVTFtTAfBgNVHSMEGDAWgBQvFTS4
pGRcZ59Go0VMrcx0aVTFtTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kA
MEYCIQD8ANAI5BOVxcMai4PQzv7BTi9PULoSBjZeP6Mp2LzNcQIhAMr1ILt3Wogi
LwMd9u1sxKJ3xvvQxRoo1G/oKay5uVn7
-----END CERTIFICATE-----
`;

suite('gongkai doctor', () => {
  test('好的演示数据没有错误：每一行写明查到什么，注意的写明怎么办', async () => {
    const { code, out } = await gongkai('doctor', '--data', await someInstance('well'));
    assert.equal(code, 0);
    assert.match(out, /^ok {4}数据库 {4}SQLite，有回应，是最新结构$/m);
    assert.match(out, /^注意 {2}用途 {6}这是演示数据.*\n {16}→ 正式使用/m);
    assert.doesNotMatch(out, /错误/);
  });

  test('没有数据、数据文件坏了：退出码 1，写明怎么办', async () => {
    const nowhere = await gongkai('doctor', '--data', join(folder, 'nowhere'));
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.out, /错误 {2}数据库 .*没有数据/);

    const data = await someInstance('broken');
    writeFileSync(join(data, 'gongkai.sqlite'), 'no database at all, but long enough to be looked at'.repeat(100));
    const { code, out } = await gongkai('doctor', '--data', data);
    assert.equal(code, 1);
    assert.match(out, /错误 {2}数据库 .*坏了[\s\S]*备份/);
  });

  test('没有搬完的数据不能用', async () => {
    const data = await someInstance('half');
    await inStore(data, ({ db }) => makeNote(db));
    assert.deepEqual(await about('数据库', data), [['error', '数据没有搬完，不能使用']]);
  });

  test('密钥：别人能读、与数据在一起、用不到了、不见了，都说出来', async () => {
    const data = await someInstance('keys');
    const file = join(data, 'keys/master.json');
    const before = readFileSync(file);
    chmodSync(file, 0o644);
    assert.deepEqual(await about('密钥', data), [
      ['notice', `${file} 别的用户也能读`],
      ['notice', `主密钥与数据在一起（${file}）`],
    ]);

    const source = { folder: join(data, 'keys'), env: {}, mayMake: false };
    addMasterKey(source);
    assert.match(String((await about('主密钥', data))[0]?.[1]), /旧主密钥 k1 还在保护/);
    await inStore(data, ({ db }) => rotate(db, readRing(source)));
    assert.deepEqual(await about('主密钥', data), [['notice', '旧主密钥 k1 已经用不到']]);

    writeFileSync(file, before);
    const [lacking] = await about('主密钥', data);
    assert.match(String(lacking), /^error,缺少主密钥 [0-9a-f]{12}，它保护的个人信息打不开$/);
    rmSync(file);
    assert.match(String((await about('主密钥', data))[0]), /^error,缺少主密钥/);
    writeFileSync(file, '{');
    assert.match(String((await about('密钥', data))[0]), /^error,密钥文件/);
  });

  test('--json 给监控程序用；写错时说明', async () => {
    const { code, out } = await gongkai('doctor', '--json', '--data', await someInstance('json'));
    const { ok, findings } = JSON.parse(out);
    assert.deepEqual([code, ok], [0, true]);
    assert.ok(findings.every((one: object) => 'about' in one && 'severity' in one && 'found' in one));
    assert.ok(findings.every((one: { severity: string }) => one.severity === 'ok' || 'advice' in one));
    assert.match((await gongkai('doctor', 'now')).err, /不用写“now”/);
  });
});

test('操作记录：拦阻改动的触发器少了就是错误', async (t) => {
  const store = await freshStore('SQLite', t);
  assert.deepEqual(severities(await journalRights(patient(store))), ['ok']);
  await sql`drop trigger journal_no_update`.execute(store.db);
  const [found] = await journalRights(patient(store));
  assert.match(String(found?.found), /缺 journal_no_update/);
  assert.equal(found?.severity, 'error');
});

onEveryEngine('时钟：比最新的操作记录早是错误；定时办理停了要注意', async (_, store) => {
  const act = { agency_id: 'a', seq: 1, subject: 's/1', version: 1, act: 'x', v: 1, actor: 'clock', day: '2026-06-01' };
  const rest = { under: '{}', data: '{}', prev: '', hash: '' };
  assert.deepEqual(severities(await clock(patient(store))), ['ok', 'notice']);
  await store.db
    .insertInto('journal')
    .values({ ...act, ...rest, instant: '2026-06-01T03:00:00Z' })
    .execute();
  await store.db.insertInto('journal_head').values({ agency_id: 'a', seq: 1, hash: '' }).execute();
  const tick = { job: 'a', at: '2026-06-01T01:59:00Z', took_ms: 1, did: 0, trouble: null, holder: 'x' };
  await store.db.insertInto('keep_tick').values(tick).execute();
  assert.deepEqual(severities(await clock(patient(store))), ['error', 'ok']);
  assert.deepEqual(severities(await clock({ ...patient(store), now: '2026-06-01T03:00:00Z' })), ['ok', 'notice']);
});

onEveryEngine('备份：没有、过了两天要注意，过了一个月是错误', async (_, store) => {
  assert.deepEqual(severities(await backups(patient(store))), ['notice']);
  await noteBackup(store.db, { at: '2026-05-30T03:00:00Z', name: 'a.gongkai', bytes: 1, digest: 'a' });
  for (const [at, severity] of [
    ['2026-06-01T02:00:00Z', 'ok'],
    ['2026-06-01T03:00:00Z', 'notice'],
    ['2026-06-29T03:00:00Z', 'error'],
  ])
    assert.deepEqual(severities(await backups({ ...patient(store), now: at ?? '' })), [severity]);
  const env = { GONGKAI_BACKUP: join(folder, 'no-such-folder') };
  assert.deepEqual(severities(await backups({ ...patient(store), env })), ['ok', 'error']);
  assert.deepEqual(severities(await backups({ ...patient(store), env: { GONGKAI_BACKUP: folder } })), ['ok', 'notice']);
});

test('PostgreSQL: a serving role apart from the owner is well; one role for both is told', {
  skip: absent('PostgreSQL'),
}, async (t) => {
  const database = await freshDatabase('PostgreSQL', t);
  const serving = await database.open();
  const owner = await openStore({ folder: '', url: database.where?.ownerUrl }, now);
  t.after(() => Promise.all([serving.close(), owner.close()]));

  assert.deepEqual(severities(await journalRights(patient(serving))), ['ok']);
  const [found] = await journalRights(patient(owner));
  assert.deepEqual([found?.severity, /DATABASE_OWNER_URL/.test(found?.advice ?? '')], ['notice', true]);
  await sql`alter table journal disable trigger journal_no_truncate`.execute(owner.db);
  assert.deepEqual(severities(await journalRights(patient(serving))), ['error']);
});

onEveryEngine('登录：三员不要求动态码要注意，写错的环境变量是错误', async (_, store) => {
  const seen = async (env: OpenPatient['env']) => severities(await signIn({ ...patient(store), env }));
  assert.deepEqual(await seen({}), ['ok']);
  assert.deepEqual(await seen({ GONGKAI_TWO_FACTOR: 'clerk' }), ['notice']);
  assert.deepEqual(await seen({ GONGKAI_TWO_FACTOR: 'boss' }), ['error']);
  assert.deepEqual(await seen({ GONGKAI_ORIGIN: 'http://gk.qinghe.example.cn' }), ['ok', 'notice']);
});

for (const [today, years, severity] of [
  ['2026-10-31', [2026], 'ok'],
  ['2026-11-01', [2026], 'notice'],
  ['2026-12-31', [2026, 2027], 'ok'],
  ['2027-01-01', [2026], 'error'],
] as const)
  test(`放假安排：${today}，收录到 ${years.at(-1)} 年：${severity}`, () =>
    assert.deepEqual(severities(calendarYears({ today }, years)), [severity]));

test('证书：还有多少天，快过期、过期、读不出', async () => {
  const env = { GONGKAI_TLS_CERT: inFolder('cert.pem', PEM) };
  const at = async (instant: string) => severities(await certificate({ env, now: instant }));
  assert.deepEqual(await at('2036-10-20T00:00:00Z'), ['ok']);
  assert.deepEqual(await at('2036-11-01T00:00:00Z'), ['notice']);
  assert.deepEqual(await at('2036-12-01T00:00:00Z'), ['error']);
  const wrong = { GONGKAI_TLS_CERT: inFolder('none.pem', 'x') };
  assert.deepEqual(severities(await certificate({ env: wrong, now })), ['error']);
  assert.deepEqual(await certificate({ env: {}, now }), []);
});

test('磁盘：快满了是错误，不多了要注意', () => {
  const MB = 1024 * 1024;
  assert.deepEqual(
    [150 * MB, 1500 * MB, 9000 * MB].map((free) => room(free, '/data').severity),
    ['error', 'notice', 'ok'],
  );
});

function patient(store: Store): OpenPatient {
  return { store, where: { folder }, keys: join(folder, 'none'), env: {}, now, today: '2026-06-01' };
}

function severities(found: readonly Found[]): readonly Severity[] {
  return found.map(({ severity }) => severity);
}

async function someInstance(called: string): Promise<string> {
  const data = join(folder, `doctor-${called}`);
  assert.equal((await gongkai('demo', '--data', data)).code, 0);
  return data;
}

async function about(what: string, data: string): Promise<readonly (readonly [Severity, string])[]> {
  const { findings } = JSON.parse((await gongkai('doctor', '--json', '--data', data)).out);
  return findings
    .filter((one: { about: string }) => one.about === what)
    .map(({ severity, found }: Found) => [severity, found]);
}

async function inStore<T>(data: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder: data }, now);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
