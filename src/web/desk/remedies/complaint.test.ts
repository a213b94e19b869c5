import assert from 'node:assert/strict';
import { paths } from '#paths';
import { bySubject } from '#remedies/queries';
import { onEveryEngine } from '#store/sample-engines';
import { civil, finance, office } from '../sample-county.ts';
import { sampleCasesDesk } from './sample-cases-desk.ts';

const subject = 'complaint/2026-1';
const list = paths.deskCases(office, 'complaints');
const page = paths.deskCase(office, 'complaints', subject);
const form = (word: string) => paths.deskCaseAct(office, 'complaints', subject, word);
const part = paths.deskPart(civil, office, subject);
const typed = {
  ...{ about: civil, ground: 'handling', request: '青依申〔2026〕1号', received: '2026-03-02' },
  ...{ name: '王某某', phone: '000-0000444', what: '答复没有写明理由' },
};

onEveryEngine('投诉：监督员办理，被投诉机关说明、整改，看不到谁投诉', async (_t, store) => {
  const { registry, enter, act } = await sampleCasesDesk(store);
  const supervisor = await enter(office, 'supervisor');
  const clerk = await enter(civil, 'clerk');
  const head = await enter(civil, 'disclosureHead');
  assert.equal((await act(supervisor, paths.deskNewCase(office, 'complaints'), list, typed)).to, `${page}?done=lodge`);
  assert.match((await clerk.get(paths.deskParts(civil))).text, /没有要求本机关说明情况/);
  assert.equal((await clerk.get(part)).status, 404);

  await act(supervisor, page, form('account-request'), { question: '为什么没有理由', until: '2026-03-16' });
  assert.match((await clerk.get(paths.deskParts(civil))).text, /县政府办公室 2026-1[\s\S]*3月16日[\s\S]*待说明/);
  const asked = (await clerk.get(part)).text;
  assert.match(asked, /为什么没有理由/);
  assert.doesNotMatch(asked, /王某某|王\*\*|000-0000444|答复没有写明理由/);
  const empty = await act(clerk, part, paths.deskPartAct(civil, office, subject, 'account'), {});
  assert.match(empty.text, /href="#account-account"/);
  const said = await act(clerk, part, paths.deskPartAct(civil, office, subject, 'account'), { account: '疏忽了' });
  assert.equal(said.to, `${part}?done=account`);

  assert.match((await supervisor.get(page)).text, /已说明，待处理[\s\S]*疏忽了/);
  await act(supervisor, page, form('decision'), { measure: 'rectify', until: '2026-04-16', order: '补充理由' });
  await act(supervisor, page, form('answer'), { answer: '已督促整改', day: '2026-03-02' });
  assert.match((await supervisor.get(list)).text, /没有在办的投诉/);
  for (const tab of ['waits', 'all'])
    assert.match((await supervisor.get(`${list}?tab=${tab}`)).text, /县民政局[\s\S]*4月16日[\s\S]*待整改<\/span>/, tab);
  const report = paths.deskPartAct(civil, office, subject, 'rectification');
  assert.equal((await clerk.post(report, { report: '改好了' })).status, 403);
  assert.equal((await act(head, part, report, { report: '已补充理由' })).to, `${part}?done=reportDone`);
  assert.equal((await bySubject(registry.db, 'complaint', office, subject))?.putRight, '2026-03-02');
  assert.match((await supervisor.get(page)).text, /已补充理由/);
  assert.match((await supervisor.get(`${list}?tab=waits`)).text, /没有待整改的投诉/);
});

onEveryEngine('投诉：只有监督员看得到；投诉人的姓名说明理由以后才打开；别的机关看不到', async (_t, store) => {
  const { enter, act } = await sampleCasesDesk(store);
  const supervisor = await enter(office, 'supervisor');
  await act(supervisor, paths.deskNewCase(office, 'complaints'), list, typed);
  const shown = (await supervisor.get(page)).text;
  assert.match(shown, /王\*\*[\s\S]*答复没有写明理由/);
  assert.doesNotMatch(shown, /王某某|000-0000444/);
  const reading = paths.deskCaseReading(office, 'complaints', subject);
  assert.match((await act(supervisor, page, reading, { reason: 'handle' })).text, /王某某[\s\S]*000-0000444/);

  await act(supervisor, page, form('account-request'), { question: '请说明', until: '2026-03-16' });
  const leader = await enter(office, 'leader');
  for (const path of [list, page]) assert.equal((await leader.get(path)).status, 403, path);
  const other = await enter(finance, 'clerk');
  assert.equal((await other.get(page)).status, 403);
  assert.equal((await other.get(paths.deskPart(finance, office, subject))).status, 404);
  assert.equal((await other.get(part)).status, 403);
  const answered = await other.post(paths.deskPartAct(finance, office, subject, 'account'), { account: '不是我' });
  assert.equal(answered.status, 404);
});

onEveryEngine('导航：只有能打开的；经办人有复议诉讼、更正、被投诉，监督员有投诉', async (_t, store) => {
  const { enter } = await sampleCasesDesk(store);
  const links = async (agency: string, role: 'clerk' | 'supervisor' | 'systemAdmin') => {
    const { text } = await (await enter(agency, role)).get(paths.deskOf(agency));
    return ['复议诉讼', '更正', '投诉', '被投诉'].filter((words) => text.includes(`>${words}</a>`));
  };
  assert.deepEqual(await links(civil, 'clerk'), ['复议诉讼', '更正', '被投诉']);
  assert.deepEqual(await links(office, 'supervisor'), ['投诉']);
  assert.deepEqual(await links(civil, 'systemAdmin'), []);
});
