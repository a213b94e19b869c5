import assert from 'node:assert/strict';
import { paths } from '#paths';
import { bySubject } from '#remedies/queries';
import { onEveryEngine } from '#store/sample-engines';
import { civil } from '../sample-county.ts';
import { sampleCasesDesk } from './sample-cases-desk.ts';

const list = paths.deskCases(civil, 'corrections');
const page = paths.deskCase(civil, 'corrections', 'correction/2026-1');
const form = (word: string) => paths.deskCaseAct(civil, 'corrections', 'correction/2026-1', word);
const typed = {
  ...{ name: '李某某', phone: '000-0000333', record: '登记的出生年份是1991年', should: '1990年', evidence: '户口簿' },
  demanded: '2026-03-02',
};

onEveryEngine('更正：一个人审核，另一个人更正并告知；姓名和电话另外打开', async (_t, store) => {
  const { registry, enter, act } = await sampleCasesDesk(store);
  const clerk = await enter(civil, 'clerk');
  const head = await enter(civil, 'disclosureHead');
  const blank = paths.deskNewCase(civil, 'corrections');
  const short = await act(clerk, blank, list, { ...typed, evidence: '' });
  assert.match(short.text, /href="#new-evidence"[\s\S]*登记的出生年份是1991年/);
  assert.equal((await act(clerk, blank, list, typed)).to, `${page}?done=demand`);

  const shown = (await clerk.get(page)).text;
  assert.match(shown, /李\*\*[\s\S]*登记的出生年份是1991年/);
  assert.doesNotMatch(shown, /李某某|000-0000333/);
  const opened = await act(clerk, page, paths.deskCaseReading(civil, 'corrections', 'correction/2026-1'), {
    reason: 'verify',
  });
  assert.match(opened.text, /李某某[\s\S]*000-0000333/);

  await act(clerk, page, form('rejection'), { why: 'evidence', finding: '户口簿没有带来' });
  assert.match((await clerk.get(page)).text, /没有证据[\s\S]*户口簿没有带来/);
  await act(head, page, form('remarks'), { remarks: '请本人补户口簿' });
  await act(clerk, page, form('confirmation'), { finding: '户口簿是1990年' });
  assert.match((await head.get(page)).text, /属实，待更正/);
  assert.equal((await clerk.post(form('correction'), { notice: '已更正' })).status, 403);
  const put = await act(head, page, form('correction'), { notice: '已更正并当面告知' });
  assert.equal(put.to, `${page}?done=correct`);
  const one = await bySubject(registry.db, 'correction', civil, 'correction/2026-1');
  assert.deepEqual(one?.ended, { how: 'corrected', day: '2026-03-02' });
});

onEveryEngine('更正：不属于本机关的，转送或者告知', async (_t, store) => {
  const { enter, act } = await sampleCasesDesk(store);
  const clerk = await enter(civil, 'clerk');
  await act(clerk, paths.deskNewCase(civil, 'corrections'), list, { ...typed, about: '1号' });
  await act(clerk, page, form('other-competence'), { finding: '户籍由公安机关登记' });
  const told = await act(clerk, page, form('transfer'), { how: 'directed', to: '青禾县公安局', notice: '电话告知' });
  assert.equal(told.to, `${page}?done=transfer`);
  assert.match((await clerk.get(page)).text, /告知向有权机关提出[\s\S]*青禾县公安局[\s\S]*电话告知/);
  assert.match((await clerk.get(`${list}?tab=all`)).text, /青依申〔2026〕1号/);
});
