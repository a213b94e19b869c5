import assert from 'node:assert/strict';
import { LIMITS } from '#documents/limits';
import { openZip } from '#documents/zip/open';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import { bySubject } from '#remedies/queries';
import { requestBySubject } from '#requests/queries';
import { onEveryEngine } from '#store/sample-engines';
import { civil, finance, office } from '../sample-county.ts';
import { sampleCasesDesk } from './sample-cases-desk.ts';

const list = paths.deskCases(civil, 'remedies');
const page = paths.deskCase(civil, 'remedies', 'remedy/2026-1');
const form = (word: string) => paths.deskCaseAct(civil, 'remedies', 'remedy/2026-1', word);
const typed = {
  ...{ way: 'review', procedure: 'summary', contested: 'decision', about: '青依申〔2026〕1号' },
  ...{
    body: '青禾县人民政府',
    caseNumber: '青政复〔2026〕3号',
    who: '张某某',
    what: '撤销答复书',
    received: '2026-03-02',
  },
};

onEveryEngine('复议：从申请的页面登记，写明期限和依据，记录结果和责令，重新办理那件申请', async (_t, store) => {
  const { registry, enter, act, request } = await sampleCasesDesk(store);
  const clerk = await enter(civil, 'clerk');
  const from = await clerk.get(paths.deskRequest(civil, request));
  const open = /href="([^"]+)">记录复议、诉讼/.exec(from.text)?.[1] ?? '';
  assert.match((await clerk.get(open)).text, /name="about"[^>]* value="青依申〔2026〕1号"/);
  assert.equal((await act(clerk, open, list, typed)).to, `${page}?done=notice`);

  const shown = await clerk.get(page);
  assert.match(shown.text, /行政复议：对申请的处理决定[\s\S]*待答复/);
  assert.match(shown.text, /2026年3月9日　《中华人民共和国行政复议法》第五十四条/);
  assert.match(shown.text, /青政复〔2026〕3号[\s\S]*撤销答复书/);
  assert.match(shown.text, /现在不能做的[\s\S]*结案归档[\s\S]*“已有结果，待归档”时才能办，现在是“待答复”/);
  assert.match((await clerk.get(list)).text, /张\*\*[\s\S]*青政复〔2026〕3号[\s\S]*青依申〔2026〕1号[\s\S]*3月9日/);

  assert.equal(
    (await act(clerk, page, form('reply'), { reply: '答复正确', day: '2026-03-02' })).to,
    `${page}?done=respond`,
  );
  const heard = await act(clerk, page, form('hearings'), { on: '2026-03-25', remarks: '电话听取意见' });
  assert.equal(heard.to, `${page}?done=hear`);
  assert.match((await clerk.get(page)).text, /2026年3月25日[\s\S]*电话听取意见/);
  await act(clerk, page, form('outcome'), { result: 'revoked', words: '限期重新答复', day: '2026-03-02' });
  await act(clerk, page, form('order'), { until: '2026-04-02' });

  const again = await act(clerk, page, paths.deskRedecision(civil, 'remedy/2026-1'));
  assert.equal(again.to, `${paths.deskRequest(civil, request)}?done=reopen`);
  const reopened = await requestBySubject(registry.db, civil, request);
  assert.deepEqual([reopened?.state, reopened?.again?.until], ['registered', '2026-04-02']);
  assert.match((await clerk.get(page)).text, /已经按这件重新办理/);
  assert.match((await clerk.get(paths.deskRequest(civil, request))).text, /行政复议：对申请的处理决定/);
  assert.equal((await act(clerk, page, form('closing'))).to, `${page}?done=close`);
  assert.match((await clerk.get(list)).text, /没有在办的复议诉讼/);
  assert.match((await clerk.get(`${list}?tab=all`)).text, /已归档/);
});

onEveryEngine('复议：姓名说明理由以后才看得到；附件、证据材料下载都留痕', async (_t, store) => {
  const { registry, enter, act } = await sampleCasesDesk(store);
  const clerk = await enter(civil, 'clerk');
  await act(clerk, paths.deskNewCase(civil, 'remedies'), list, typed);
  const closed = await clerk.get(page);
  assert.match(closed.text, /张\*\*/);
  assert.doesNotMatch(closed.text, /张某某/);

  const reading = paths.deskCaseReading(civil, 'remedies', 'remedy/2026-1');
  assert.match((await act(clerk, page, reading, { reason: 'remedy' })).text, /留痕[\s\S]*张某某/);
  assert.doesNotMatch((await clerk.get(page)).text, /张某某/);

  const zip = await clerk.fetch(paths.deskEvidence(civil, 'remedy/2026-1'));
  assert.equal(zip.status, 200);
  assert.match(decodeURIComponent(zip.headers.get('content-disposition') ?? ''), /青依申〔2026〕1号证据材料\.zip/);
  const names = [...openZip(new Uint8Array(await zip.arrayBuffer()), LIMITS).names()];
  assert.ok(names.includes('申请.pdf') && names.includes('留痕.jsonl'), names.join());
  const looked = await registry.db.selectFrom('journal').select('act').where('act', '=', 'reveal').execute();
  assert.equal(looked.length, 2);
});

onEveryEngine('复议：填错了的什么都没有办，写的还在；作废要再确认，而且由另一个人办', async (_t, store) => {
  const { registry, enter, act } = await sampleCasesDesk(store);
  const clerk = await enter(civil, 'clerk');
  const head = await enter(civil, 'disclosureHead');
  const blank = paths.deskNewCase(civil, 'remedies');
  const wrong = await act(clerk, blank, list, { ...typed, procedure: '', about: '青依申〔2026〕9号' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#new-procedure"[\s\S]*撤销答复书/);
  assert.match(
    (await act(clerk, blank, list, { ...typed, about: '9号' })).text,
    /href="#new-about"[\s\S]*没有这件申请/,
  );
  await act(clerk, blank, list, typed);

  assert.match((await act(clerk, page, form('outcome'), { words: '判了' })).text, /href="#outcome-result"[\s\S]*判了/);
  assert.equal((await clerk.post(form('annulment'), { reason: 'doubled', sure: 'yes' })).status, 403);
  const unsure = await act(head, page, form('annulment'), { reason: 'doubled' });
  assert.match(unsure.text, /请先勾选/);
  const mend = { field: 'procedure', now: 'ordinary', reason: '看错了' };
  assert.equal((await act(head, page, form('amendment'), mend)).to, `${page}?done=amend`);
  assert.match((await head.get(page)).text, /复议程序：简易程序 改为 普通程序[\s\S]*看错了/);
  assert.equal((await act(head, page, form('annulment'), { reason: 'doubled', sure: 'yes' })).to, `${page}?done=annul`);
  assert.equal((await bySubject(registry.db, 'remedy', civil, 'remedy/2026-1'))?.state, 'annulled');
  assert.equal((await actsAbout(registry.db, civil, 'remedy/2026-1')).length, 3);
});

onEveryEngine('复议：主管部门看得到办到哪一步，看不到写的话；别的机关什么也看不到', async (_t, store) => {
  const { enter, act } = await sampleCasesDesk(store);
  await act(await enter(civil, 'clerk'), paths.deskNewCase(civil, 'remedies'), list, typed);
  const supervisor = await enter(office, 'supervisor');
  const seen = await supervisor.get(page);
  assert.equal(seen.status, 200);
  assert.match(seen.text, /待答复[\s\S]*这一步不由您办/);
  for (const text of [seen.text, (await supervisor.get(list)).text])
    assert.doesNotMatch(text, /张\*\*|青政复|撤销答复书|下载证据材料|查看姓名/);
  assert.equal((await supervisor.get(paths.deskEvidence(civil, 'remedy/2026-1'))).status, 403);

  const other = await enter(finance, 'clerk');
  for (const path of [list, page, paths.deskEvidence(civil, 'remedy/2026-1')])
    assert.equal((await other.get(path)).status, 403, path);
  assert.equal((await other.get(paths.deskCase(finance, 'remedies', 'remedy/2026-1'))).status, 404);
});
