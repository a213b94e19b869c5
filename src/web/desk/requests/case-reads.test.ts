import assert from 'node:assert/strict';
import { samplePassword } from '#agencies/sign-in/sample-sign-in';
import { paths } from '#paths';
import { sampleApplication } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { linesOf, sampleLog } from '../../ops/sample-log.ts';
import { agency, sampleRequestsDesk, taken } from './sample-requests-desk.ts';

onEveryEngine('谁哪天看过哪件申请，日志里一人一件一天记一条，没有申请人的信息', async (t, store) => {
  const { log, text } = sampleLog(t);
  const desk = await sampleRequestsDesk(store, log);
  const [zhou, he] = [await desk.as('mz-zhou', 'clerk'), await desk.as('mz-he', 'sectionHead')];
  const [one, two] = [await taken(desk.registry, zhou.staff), await taken(desk.registry, zhou.staff)];
  const look = async (by: typeof zhou, subject: string) => {
    const { text: page } = await by.get(paths.deskRequest(agency, subject));
    assert.ok(page.includes(sampleApplication.wants));
  };

  for (const subject of [one, one, two]) await look(zhou, subject);
  await look(he, one);
  desk.on('2026-03-03');
  await zhou.get(paths.signIn);
  await zhou.post(paths.signIn, { username: 'mz-zhou', password: samplePassword });
  await look(zhou, one);
  await zhou.get(paths.deskRequest(agency, 'request/2026-99'));
  await zhou.get(paths.deskRequests(agency));

  const told = await text();
  assert.deepEqual(
    linesOf(told)
      .filter(({ event }) => event === 'case read')
      .map(({ level, agency: of, subject, staff }) => [level, of, subject, staff]),
    [
      ['info', agency, one, zhou.staff],
      ['info', agency, two, zhou.staff],
      ['info', agency, one, he.staff],
      ['info', agency, one, zhou.staff],
    ],
  );
  for (const word of Object.values(sampleApplication).filter((value) => value.length > 4 && !/^[a-z]+$/.test(value)))
    assert.ok(!told.includes(word), word);
});
