import assert from 'node:assert/strict';
import { paths } from '#paths';
import { requestBySubject } from '#requests/queries';
import { onEveryEngine } from '#store/sample-engines';
import { civil } from '../sample-county.ts';
import { sampleCasesDesk } from './sample-cases-desk.ts';

const list = paths.deskCases(civil, 'remedies');
const form = (id: string, word: string) => paths.deskCaseAct(civil, 'remedies', id, word);
const typed = {
  ...{ way: 'review', procedure: 'ordinary', contested: 'decision', about: '青依申〔2026〕1号' },
  ...{ body: '青禾县人民政府', caseNumber: '3号', who: '张某某', what: '撤销答复书', received: '2026-03-02' },
};

onEveryEngine('重新办理：申请的页面上选责令它的那一件，期限照那一件；没有责令过的、作废的选不了', async (_t, store) => {
  const { registry, enter, act, request } = await sampleCasesDesk(store);
  const clerk = await enter(civil, 'clerk');
  const page = paths.deskRequest(civil, request);
  const reopening = paths.deskRequestAct(civil, request, 'reopening');
  assert.match((await clerk.get(page)).text, /没有责令重新答复、履行而还没有办理的复议决定或者判决/);
  for (const _ of [1, 2]) await act(clerk, paths.deskNewCase(civil, 'remedies'), list, typed);
  const [first, second] = ['remedy/2026-1', 'remedy/2026-2'];
  for (const one of [first, second]) {
    const at = paths.deskCase(civil, 'remedies', one);
    await act(clerk, at, form(one, 'outcome'), { result: 'revoked', words: '重新答复', day: '2026-03-02' });
    await act(clerk, at, form(one, 'order'), { until: one === first ? '2026-04-02' : '2026-05-06' });
  }
  const head = await enter(civil, 'disclosureHead');
  const annulled = paths.deskCase(civil, 'remedies', second);
  await act(head, annulled, form(second, 'annulment'), { reason: 'doubled', sure: 'yes' });

  const recent = (await clerk.get(paths.deskOf(civil))).text;
  assert.match(recent, /登记复议、诉讼　<span class="muted">复议诉讼 2026-2<\/span>/);

  const offered = await clerk.get(page);
  assert.match(
    offered.text,
    /<option value="remedy\/2026-1">行政复议 2026-1：复议决定责令重新答复，2026-04-02 以前<\/option>/,
  );
  assert.doesNotMatch(offered.text, /value="remedy\/2026-2"/);
  for (const remedy of ['', second, 'remedy/2026-9']) {
    const wrong = await act(clerk, page, reopening, { remedy, order: 'actByCourt', until: '2026-12-31' });
    assert.equal(wrong.status, 422, remedy);
    assert.match(wrong.text, /href="#reopening-remedy"[\s\S]*没有责令重新办理这件申请/);
  }
  const done = await act(clerk, page, reopening, { remedy: first, order: 'actByCourt', until: '2026-12-31' });
  assert.equal(done.to, `${page}?done=reopen`);
  const again = (await requestBySubject(registry.db, civil, request))?.again;
  assert.deepEqual([again?.remedy, again?.order, again?.until], [first, 'redoByReview', '2026-04-02']);
  assert.match((await clerk.get(page)).text, /没有责令重新答复、履行而还没有办理的复议决定或者判决/);
});

onEveryEngine('更正收到之日写错了的，错误写在那一栏', async (_t, store) => {
  const { enter, act, request } = await sampleCasesDesk(store);
  const head = await enter(civil, 'disclosureHead');
  const mend = { field: 'received', received: '2026-13-01', reason: '看错了' };
  const amendment = paths.deskRequestAct(civil, request, 'amendment');
  const wrong = await act(head, paths.deskRequest(civil, request), amendment, mend);
  assert.match(wrong.text, /href="#amendment-received"[^>]*>“收到申请之日”不能改成“2026-13-01”/);
});
