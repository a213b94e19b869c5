import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { onEveryEngine } from '#store/sample-engines';
import { endSessions } from '../commands/end-sessions.ts';
import { resetPassword } from '../commands/reset-password.ts';
import { suspend } from '../commands/suspend.ts';
import { operator } from '../types.ts';
import { openSession } from './commands/open-session.ts';
import { signIn } from './commands/sign-in.ts';
import { sampleAgency, samplePassword, sampleSignIn, sampleVisitor as visitor } from './sample-sign-in.ts';
import type { Entered, NotEntered, SignIn } from './types.ts';

const minute = (n: number) => `2026-03-02T04:${String(n).padStart(2, '0')}:00Z`;

function tryWith(s: SignIn, password: string, username = 'mz-zhou', address = '192.0.2.1') {
  return signIn(s, { username, password, visitor: { ...visitor, address } });
}

function says(outcome: Entered | NotEntered): string {
  assert.ok(!outcome.ok);
  return outcome.why.says;
}

function sessionIn(s: SignIn, outcome: Entered | NotEntered) {
  assert.ok(outcome.ok);
  const cookies = outcome.cookies.map((cookie) => cookie.split(';')[0]).join('; ');
  return openSession(s, { ...visitor, cookies });
}

onEveryEngine(
  'the right password lets in, however the name is spelled; the session is found by its cookie',
  async (_t, store) => {
    const { signIn: s, hire } = await sampleSignIn(store);
    const { staff } = await hire({ username: 'mz-zhou', password: samplePassword });
    const session = await sessionIn(s, await tryWith(s, samplePassword, ' MZ-Zhou '));
    assert.deepEqual(session?.asker, { actor: staff, agency: sampleAgency, roles: ['clerk'] });
  },
);

onEveryEngine(
  'a wrong password and a name that does not exist get the same sentence, five times and when locked',
  async (_t, store) => {
    const { signIn: s, hire } = await sampleSignIn(store);
    await hire({ username: 'mz-zhou', password: samplePassword });
    for (let i = 0; i < 7; i++) {
      const known = says(await tryWith(s, 'wrong', 'mz-zhou'));
      assert.equal(says(await tryWith(s, 'wrong', 'mz-nobody')), known);
      assert.match(known, i < 4 ? /还可以再试 \d 次/ : /锁定 30 分钟/);
    }
  },
);

onEveryEngine('five wrong passwords lock the account for 30 minutes, whatever the sixth is', async (_t, store) => {
  const { signIn: s, clock, hire } = await sampleSignIn(store);
  await hire({ username: 'mz-zhou', password: samplePassword });
  for (let i = 0; i < 5; i++) await tryWith(s, 'wrong');

  clock.now = minute(29);
  assert.match(says(await tryWith(s, samplePassword)), /请在 1 分钟以后再试/);
  clock.now = minute(31);
  assert.equal((await tryWith(s, samplePassword)).ok, true);
});

onEveryEngine('tries at the same time are all counted', async (_t, store) => {
  const { signIn: s, hire } = await sampleSignIn(store);
  await hire({ username: 'mz-zhou', password: samplePassword });
  const answers = await Promise.all(Array.from({ length: 12 }, () => tryWith(s, 'wrong')));
  assert.equal(answers.filter((answer) => !answer.ok && answer.tooMany).length, 7);
});

onEveryEngine('a right password begins the count anew', async (_t, store) => {
  const { signIn: s, hire } = await sampleSignIn(store);
  await hire({ username: 'mz-zhou', password: samplePassword });
  for (let i = 0; i < 4; i++) await tryWith(s, 'wrong');
  await tryWith(s, samplePassword);
  assert.match(says(await tryWith(s, 'wrong')), /还可以再试 4 次/);
});

onEveryEngine(
  'one address may try a hundred times in ten minutes; another address is not held up',
  async (_t, store) => {
    const { signIn: s, clock } = await sampleSignIn(store);
    for (let i = 0; i < 100; i++) await tryWith(s, 'x'.repeat(200), `name-${i}`);
    assert.match(says(await tryWith(s, 'wrong', 'one-more')), /太频繁了，请在 10 分钟以后再试/);
    assert.match(says(await tryWith(s, 'wrong', 'one-more', '192.0.2.2')), /还可以再试 4 次/);
    clock.now = minute(11);
    assert.match(says(await tryWith(s, 'wrong', 'one-more')), /还可以再试 3 次/);
  },
);

onEveryEngine('a session nobody uses for 30 minutes is over, one in use after 12 hours', async (_t, store) => {
  const { signIn: s, clock, hire } = await sampleSignIn(store);
  await hire({ username: 'mz-zhou', password: samplePassword });
  const idle = await tryWith(s, samplePassword);
  clock.now = minute(29);
  assert.ok(await sessionIn(s, idle));
  clock.now = minute(58);
  assert.ok(await sessionIn(s, idle), 'it was used in between');
  clock.now = '2026-03-02T05:29:00Z';
  assert.equal(await sessionIn(s, idle), null);

  const used = await tryWith(s, samplePassword);
  for (let hour = 5; hour < 17; hour++)
    for (const half of ['45:00', '59:00']) {
      clock.now = `2026-03-02T${String(hour).padStart(2, '0')}:${half}Z`;
      if (hour < 16 || half === '45:00') await sessionIn(s, used);
      clock.now = `2026-03-02T${String(hour + 1).padStart(2, '0')}:20:00Z`;
      await sessionIn(s, used);
    }
  clock.now = '2026-03-02T17:30:00Z';
  assert.equal(await sessionIn(s, used), null);
  const acts = await store.db
    .selectFrom('journal')
    .select('act')
    .where('subject', 'like', 'session/%')
    .orderBy('seq')
    .execute();
  assert.deepEqual(
    acts.map(({ act }) => act),
    ['signIn', 'expire', 'signIn', 'expire'],
  );
});

onEveryEngine(
  'who is suspended is out at once and stays out; who gets a new password must change it',
  async (_t, store) => {
    const { signIn: s, registry, hire } = await sampleSignIn(store);
    const { staff } = await hire({ username: 'mz-zhou', password: samplePassword });
    const before = await tryWith(s, samplePassword);
    const reset = await resetPassword(registry, { asker: operator, key: null, staff, seen: 2 });
    assert.ok(reset.outcome.ok);
    assert.equal(await sessionIn(s, before), null);
    assert.match(says(await tryWith(s, samplePassword)), /不对/);
    assert.equal((await sessionIn(s, await tryWith(s, reset.password)))?.mustChange, true);

    for (let i = 0; i < 6; i++) await tryWith(s, 'wrong');
    assert.match(says(await tryWith(s, reset.password)), /锁定/);
    const second = await resetPassword(registry, { asker: operator, key: null, staff, seen: 3 });
    const again = await tryWith(s, second.password);
    assert.ok((await suspend(registry, { asker: operator, key: null, staff, seen: 4 })).ok);
    assert.equal(await sessionIn(s, again), null);
    assert.match(says(await tryWith(s, second.password)), /已经停用/);
  },
);

onEveryEngine('an administrator ends all sessions of somebody', async (_t, store) => {
  const { signIn: s, registry, hire } = await sampleSignIn(store);
  const { staff } = await hire({ username: 'mz-zhou', password: samplePassword });
  const both = [await tryWith(s, samplePassword), await tryWith(s, samplePassword)];
  const admin = { actor: 'staff/aaaaaaaaaa', agency: sampleAgency, roles: ['securityAdmin'] as const };
  assert.ok((await endSessions(registry, { asker: admin, key: null, staff, seen: 2 })).ok);
  for (const one of both) assert.equal(await sessionIn(s, one), null);
});

onEveryEngine('a cookie that was tampered with, or signed by another secret, is nobody’s', async (_t, store) => {
  const { signIn: s, hire } = await sampleSignIn(store);
  await hire({ username: 'mz-zhou', password: samplePassword });
  const entered = await tryWith(s, samplePassword);
  assert.ok(entered.ok);
  const [cookie = ''] = entered.cookies.map((one) => one.split(';')[0] ?? '');
  const token = cookie.split('=')[1]?.split('.')[0] ?? '';
  for (const value of [token, `${token}.${randomBytes(32).toString('base64')}`, cookie.slice(0, -8)])
    assert.equal(await openSession(s, { ...visitor, cookies: `gongkai.session_token=${value}` }), null);
});

onEveryEngine('the journal names nobody: no name typed, no address, no password', async (_t, store) => {
  const { signIn: s, hire } = await sampleSignIn(store);
  const { staff } = await hire({ username: 'mz-zhou', password: samplePassword });
  await tryWith(s, samplePassword);
  await tryWith(s, 'wrong-password-typed');
  for (let i = 0; i < 5; i++) await tryWith(s, 'wrong-password-typed', 'zhou-typed-his-password-here');

  const rows = await store.db
    .selectFrom('journal')
    .selectAll()
    .where('subject', 'like', 'session/%')
    .orderBy('seq')
    .execute();
  assert.deepEqual(
    rows.map(({ act }) => act),
    ['signIn', 'fail', 'fail', 'fail', 'fail', 'fail', 'fail', 'lock'],
  );
  const text = JSON.stringify(rows);
  for (const word of ['mz-zhou', '周某', '192.0.2.1', samplePassword, 'wrong-password-typed', 'zhou-typed', 'Sample/1'])
    assert.ok(!text.includes(word), word);
  assert.equal(JSON.parse(rows[1]?.data ?? '').staff, staff);
  assert.equal(JSON.parse(rows[2]?.data ?? '').staff, null);
  assert.ok(rows.every(({ agency_id }) => agency_id === sampleAgency));
});
