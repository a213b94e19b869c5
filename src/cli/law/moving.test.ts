import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { statutoryHolidays } from '#law/calendar/statutory-holidays';
import { folder, gongkai, inFolder } from '../captured.ts';

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
