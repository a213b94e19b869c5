import assert from 'node:assert/strict';
import { paths } from '#paths';
import { remediesProjection } from '#remedies/projection';
import { figuresOf } from '#reports/queries';
import { file } from '#requests/commands/file';
import { requestsProjection } from '#requests/projection';
import { receiptCode } from '#requests/queries/own';
import { citizen, done, sampleApplication } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import { onEveryEngine } from '#store/sample-engines';
import type { SampleBrowser } from '../../desk/sample-browser.ts';
import { civil as agency, finance, sampleCounty } from '../../desk/sample-county.ts';

const request = 'request/2026-1';
const casePage = paths.deskRequest(agency, request);
const form = (word: string) => paths.deskRequestAct(agency, request, word);
const words = {
  title: '城市低保资金支出情况（2025年）',
  text: '全年支出512.7万元。\n\n按月发放，资金通过一卡通支付。',
  cleared: '1',
};
const note = new File(['%PDF-1.7 支出'], '支出表.pdf');
const first = paths.answer(agency, { year: 2026, n: 1 });

onEveryEngine(
  '第四十四条：申请人建议，负责人看过样子再公开，人人看得到；撤下立即看不到；年报数字不变',
  async (_t, store) => {
    const { county, head, own } = await served(store);
    const before = JSON.stringify(await figures(county));
    const reader = county.browser();
    assert.match((await reader.get(paths.answers)).text, /还没有纳入主动公开的答复。/);
    assert.equal((await reader.get(first)).status, 404);

    assert.match((await own.get(paths.tracked)).text, /可以建议向所有人公开（第四十四条第二款）/);
    await own.get(paths.releaseSuggestion);
    const wrong = await own.post(paths.releaseSuggestion, { words: '大家都该知道' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /请选择为什么建议主动公开。[\s\S]*大家都该知道<\/textarea>/);
    assert.equal(
      (await own.post(paths.releaseSuggestion, { ground: 'knowledge' })).to,
      `${paths.tracked}?done=suggestRelease`,
    );
    assert.match((await own.get(paths.tracked)).text, /正等县民政局审核/);

    const today = await head.get(paths.deskOf(agency));
    assert.match(today.text, /等您决定的主动公开建议[\s\S]*青依申〔2026〕1号/);
    assert.match((await head.get(casePage)).text, /有人建议主动公开。经审核属于主动公开范围的，应当及时公开/);

    const look = await head.upload(form('release'), { ...words, look: '1' }, { name: 'files', files: [note] });
    assert.match(
      look.text,
      /公开的样子，还没有公开[\s\S]*<h2 class="doc__title">城市低保资金支出情况（2025年）<\/h2>[\s\S]*支出表\.pdf/,
    );
    assert.equal((await reader.get(first)).status, 404);
    const refused = await head.post(form('release'), { ...words, cleared: '', text: '张某某申请的' });
    assert.equal(refused.status, 422);
    assert.equal((await head.post(form('release'), words)).to, `${casePage}?done=release`);

    const listed = await reader.get(paths.answers);
    assert.match(listed.text, /共 <strong>1<\/strong> 件[\s\S]*城市低保资金支出情况（2025年）[\s\S]*青禾县民政局/);
    const shown = await reader.get(first);
    assert.match(shown.text, /<h1>城市低保资金支出情况（2025年）<\/h1>\s*<p class="said">全年支出512\.7万元。<\/p>/);
    assert.match(shown.text, /公开机关[\s\S]*2026年第 1 件[\s\S]*第四十四条/);
    for (const page of [listed, shown])
      assert.doesNotMatch(page.text, /张|00000019900101|青依申|2026-1号|request\/2026/, 'nothing tells who asked');
    const href = /href="(\/answers\/[^"]+\/files\/[0-9a-f]+)"/.exec(shown.text)?.[1] ?? '';
    assert.equal(await (await reader.fetch(href)).text(), '%PDF-1.7 支出');
    assert.match((await own.get(paths.tracked)).text, new RegExp(`纳入主动公开，人人可以看：<a href="${first}">`));
    assert.match((await head.get(casePage)).text, new RegExp(`人人看得到：<a href="${first}">`));
    const kept = await head.get(paths.deskPersons(agency));
    assert.match(kept.text, /青依申〔2026〕1号<\/a>/, 'personal data is listed by its case');
    assert.doesNotMatch(kept.text, /release/, 'what is public is no personal data');

    await head.get(casePage);
    assert.match((await head.post(form('takedown'), { reason: 'personal' })).text, /请先勾选“确认撤下/);
    assert.equal((await head.post(form('takedown'), { reason: 'personal', sure: 'yes' })).status, 303);
    const gone = await reader.get(first);
    assert.deepEqual([gone.status, (await reader.fetch(href)).status], [410, 404]);
    assert.match(gone.text, /这一件已经撤下/);
    assert.match((await reader.get(paths.answers)).text, /还没有纳入主动公开的答复。/);
    assert.match((await own.get(paths.tracked)).text, /撤下。/);
    assert.equal(JSON.stringify(await figures(county)), before);
  },
);

onEveryEngine('不采纳的，建议人看得到理由；填申请时先给出本机关公开过的，没有的什么也不说', async (_t, store) => {
  const { county, head, own } = await served(store);
  await own.get(paths.releaseSuggestion);
  await own.post(paths.releaseSuggestion, { ground: 'interests' });
  await head.get(casePage);
  assert.equal((await head.post(form('release-refusal'), { reasons: '' })).status, 422);
  assert.equal((await head.post(form('release-refusal'), { reasons: '只涉及少数人' })).status, 303);
  assert.match((await own.get(paths.tracked)).text, /没有采纳主动公开的建议[\s\S]*只涉及少数人/);
  assert.doesNotMatch((await own.get(paths.tracked)).text, /href="\/track\/release"/);

  await head.get(casePage);
  assert.equal((await head.post(form('release'), words)).status, 303, 'and may still be made public');
  const asking = async (of: string, wants: string) => {
    const visitor = county.browser();
    await visitor.get(paths.applyTo(of));
    return (await visitor.post(paths.applyTo(of), { wants, look: '1' })).text;
  };
  for (const asked of [agency, finance])
    assert.match(
      await asking(asked, '2025年城市低保资金的支出'),
      new RegExp(`已经公开</h3>\\s*<ul><li><a href="${first}">`),
      asked,
    );
  assert.doesNotMatch(await asking(agency, '2024年城市低保资金的支出'), /href="\/answers\//);
  assert.doesNotMatch(await asking(agency, '某某桥的竣工图纸'), /href="\/answers\//);
});

onEveryEngine('删除了申请人的个人信息，公开的还能撤下', async (_t, store) => {
  const { county, head } = await served(store);
  await head.get(casePage);
  assert.equal((await head.post(form('release'), words)).status, 303);
  const person = request.replace('request/', 'person/');
  await head.get(paths.deskPerson(agency, person));
  assert.equal((await head.post(paths.deskErasure(agency, person), { reason: 'expired', sure: 'yes' })).status, 303);

  const reader = county.browser();
  assert.equal((await reader.get(first)).status, 200);
  assert.match((await head.get(casePage)).text, /申请人的个人信息已经删除[\s\S]*公开的答复还在/);
  assert.match((await head.post(form('takedown'), { sure: 'yes' })).text, /请选择为什么撤下/);
  assert.equal((await head.post(form('takedown'), { reason: 'wrong', sure: 'yes' })).status, 303);
  assert.deepEqual([(await reader.get(first)).status, (await head.get(casePage)).status], [410, 404]);
});

/** A request of a citizen that was answered by several people of the bureau, and served. */
async function served(store: Store) {
  const county = await sampleCounty(store, { projections: [requestsProjection, remediesProjection] });
  await done(file(county.registry, { asker: citizen, key: null, agency, application: sampleApplication }));
  const act = async (by: SampleBrowser, word: string, fields: Readonly<Record<string, string>> = {}) => {
    await by.get(casePage);
    const { status, text } = await by.post(form(word), fields);
    assert.equal(status, 303, text);
  };
  const clerk = await county.enter(agency, 'clerk');
  const head = await county.enter(agency, 'disclosureHead');
  await act(clerk, 'confirmation');
  await act(clerk, 'registration');
  await act(clerk, 'draft', { kind: 'granted.provided', finding: '可以公开。', providing: '随本答复书提供。' });
  await act(clerk, 'submission');
  await act(await county.enter(agency, 'sectionHead'), 'section-clearance');
  await act(await county.enter(agency, 'secrecyReviewer'), 'secrecy-clearance');
  await act(head, 'answer');
  await act(clerk, 'service', { way: 'internet', proof: '系统记录' });

  const own = county.browser();
  const code = (await receiptCode(county.registry, { agency, request })) ?? '';
  assert.equal((await own.send(paths.track, { number: '青依申〔2026〕1号', code })).to, paths.tracked);
  return { county, head, own };
}

function figures({ registry }: Awaited<ReturnType<typeof sampleCounty>>) {
  return figuresOf(registry.db, agency, { year: 2026, view: 'present' }).then(({ cells }) => [...cells]);
}
