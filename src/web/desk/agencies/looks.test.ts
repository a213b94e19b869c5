import assert from 'node:assert/strict';
import { paths } from '#paths';
import { notice } from '#remedies/commands/notice';
import { done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { sampleCasesDesk } from '../remedies/sample-cases-desk.ts';
import { civil, office } from '../sample-county.ts';

onEveryEngine('监督员从机关的页面看下级的数字、复议诉讼、更正，超期几件；点得开，别人没有', async (_t, store) => {
  const { registry, enter } = await sampleCasesDesk(store);
  const asker = { actor: 'staff/clerk', agency: civil, roles: ['clerk'] } as const;
  const review = { way: 'review', procedure: 'ordinary', contested: 'publication', about: null, after: null } as const;
  const words = { body: '青禾县人民政府', caseNumber: '3号', who: '张某某', what: '不服' };
  await done(notice(registry, { asker, key: null, agency: civil, ...review, ...words, received: '2026-02-04' }));

  const supervisor = await enter(office, 'supervisor');
  const looks = async (agency: string) =>
    /id="looks"[\s\S]*?<\/section>/.exec((await supervisor.get(paths.deskFacts(agency))).text)?.[0] ?? '';
  const shown = await looks(civil);
  const hrefs = [...shown.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  const cases = [paths.deskCases(civil, 'remedies'), paths.deskCases(civil, 'corrections')];
  assert.deepEqual(hrefs, [paths.deskReports(civil), ...cases]);
  assert.match(shown, />复议诉讼<\/a><strong class="is-red">超期 1 件<\/strong>/);
  assert.equal(shown.match(/超期/g)?.length, 1);
  for (const href of hrefs) assert.equal((await supervisor.get(href)).status, 200, href);

  assert.equal(await looks(office), '', '本机关的在左边的导航里');
  const system = await enter(office, 'systemAdmin');
  assert.doesNotMatch((await system.get(paths.deskFacts(civil))).text, /id="looks"/);
});
