import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { notice2026 } from '#law/calendar/notices/2026';
import { statutoryHolidays } from '#law/calendar/statutory-holidays';
import { notice } from '#remedies/commands/notice';
import { done } from '#requests/sample-requests';
import { folder, gongkai, inFolder, opened } from '../captured.ts';

const holidays = [...Map.groupBy(statutoryHolidays(2027), ({ name }) => name)].map(([name, days]) => ({
  name,
  off: { from: days[0]?.day, to: days.at(-1)?.day },
  makeUp: [],
}));

test('放假办法第七条：新通知先试算再启用，启用两次只记一次；有错误的不启用', async () => {
  const data = join(folder, 'holidays');
  assert.equal((await gongkai('demo', '--data', data)).code, 0);
  const notice = inFolder('2027.json', JSON.stringify({ year: 2027, holidays }));
  const run = (...more: readonly string[]) => gongkai('calendar', 'import', notice, '--data', data, ...more);

  const tried = await run('--moved', '--json');
  assert.equal(JSON.parse(tried.out).year, 2027, tried.err);
  const adopted = JSON.parse((await run('--adopt', '--json')).out);
  assert.ok(adopted.agencies > 1);
  assert.equal(adopted.moved, JSON.parse(tried.out).moved.length);
  const again = await run('--adopt', '--json');
  assert.equal(JSON.parse(again.out).agencies, 0);
  assert.match(again.err, /已经启用/);

  const wrong = inFolder('2027-wrong.json', JSON.stringify({ year: 2027, holidays: holidays.slice(1) }));
  assert.equal((await gongkai('calendar', 'import', wrong, '--data', data, '--adopt')).code, 1);
});

test('试算也列出复议答复的期限；启用以后正是这样', async () => {
  const data = join(folder, 'cases');
  assert.equal((await gongkai('demo', '--data', data)).code, 0);
  const agency = 'qinghe-civil-affairs';
  const registry = await opened({ folder: data });
  const review = { way: 'review', procedure: 'ordinary', contested: 'publication', about: null, after: null } as const;
  const words = { body: '青禾县人民政府', caseNumber: '3号', who: '张某某', what: '没有公开' };
  const asker = { actor: 'staff/clerk', agency, roles: ['clerk'] } as const;
  const on = { asker, key: null, agency, received: '2026-06-01' };
  const { subject } = await done(notice(registry, { ...on, ...review, ...words }));
  await registry.close();

  const worked = notice2026.holidays.map((one) =>
    one.name.startsWith('端午') ? { ...one, makeUp: ['2026-06-07'] } : one,
  );
  const file = inFolder('2026-changed.json', JSON.stringify({ ...notice2026, holidays: worked }));
  const run = (...more: readonly string[]) => gongkai('calendar', 'import', file, '--data', data, ...more);
  const { moved } = JSON.parse((await run('--moved', '--json')).out);
  const ours = moved.find((one: { readonly subject: string }) => one.subject === subject);
  assert.deepEqual(ours, { agency, subject, kind: 'reply', owner: null, before: '2026-06-15', after: '2026-06-12' });
  assert.match((await run('--moved')).out, /qinghe-civil-affairs\t复议诉讼 2026-1\t2026-06-15 → 2026-06-12/);
  assert.equal(JSON.parse((await run('--adopt', '--json')).out).moved, moved.length);
  assert.deepEqual(JSON.parse((await run('--moved', '--json')).out).moved, []);
});
