import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askForReasons } from '#requests/commands/ask-for-reasons';
import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { confirm } from '#requests/commands/confirm';
import { register } from '#requests/commands/register';
import { requestBySubject } from '#requests/queries';
import { receiptCode } from '#requests/queries/own';
import { agency, done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { filesOf } from '#store/vault/attachments';
import { sampleCitizen, typedWell } from './sample-citizen.ts';

type Sample = Awaited<ReturnType<typeof sampleCitizen>>;

const request = 'request/2026-1';

onEveryEngine('第三十条：要补正的事写在页首；没有写的退回来，写过的还在；补正以后期限重新起算', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser, registry, as } = sample;
  await inHand(sample);
  const asked = { items: '请写明是哪一个乡镇', ends: '2026-03-19' };
  await done(askToSupplement(registry, { asker: as('clerk'), key: null, agency, request, seen: 3, ...asked }));

  const { text } = await browser.get('/track/status');
  assert.match(
    text,
    /<h1>请您在<span class="nowrap">3月19日<\/span>以前补正<\/h1>.*请写明是哪一个乡镇.*href="\/track\/supplement"/s,
  );
  await browser.get('/track/supplement');
  const empty = await browser.post('/track/supplement', { wants: ' ' });
  assert.equal(empty.status, 422);
  assert.match(empty.text, /<a href="#wants">请写明补正以后的所需信息/);

  const sent = await browser.post('/track/supplement', { wants: '北岭镇2025年低保名单' });
  assert.equal(sent.to, '/track/status?done=supplement');
  assert.equal((await browser.post('/track/supplement', { wants: '北岭镇2025年低保名单' })).to, sent.to);
  const after = await browser.get(sent.to ?? '');
  assert.match(
    after.text,
    /补正已经提交.*<h1>正在办理，法定答复期限 <span class="nowrap">3月30日<\/span><\/h1>.*class="days".*北岭镇2025年低保名单/s,
  );
  assert.match(after.text, /请您补正.*请写明是哪一个乡镇.*（第三十条）.*收到补正.*（第三十条）/s);
  assert.equal((await requestBySubject(registry.db, agency, request))?.version, 5);
});

onEveryEngine('撤回要再按一次；别人先办了一步的，看清最新情况再撤；撤回以后不再办理', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser, registry, as, receipt } = sample;
  await receipt();
  const { text } = await browser.get('/track/withdrawal');
  assert.match(text, /撤回以后不再办理.*<button class="btn btn--primary">撤回这份申请/s);
  await done(confirm(registry, { asker: as('clerk'), key: null, agency, request, seen: 1 }));

  const late = await browser.post('/track/withdrawal', {});
  assert.equal(late.status, 422);
  assert.match(late.text, /已经有人办过这件事/);
  const foreign = await browser.post('/track/withdrawal', { csrf: 'x' });
  assert.match(foreign.text, /请看清是哪一件，再提交一次/);
  assert.equal((await browser.post('/track/withdrawal', {})).to, '/track/status?done=withdraw');
  const after = await browser.get('/track/status');
  assert.match(after.text, /<h1>您已经撤回申请<\/h1>/);
  assert.doesNotMatch(after.text, /href="\/track\/withdrawal"/);
  assert.match((await browser.get('/track/withdrawal')).text, /现在不能撤回申请/);
});

onEveryEngine('第三十五条：要求说明理由的，写了才算；写的话半小时以后交，退回来可以复制', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser, registry, as, at } = sample;
  await inHand(sample);
  await done(
    askForReasons(registry, { asker: as('clerk'), key: null, agency, request, seen: 3, why: '一月内已申请八十件' }),
  );
  assert.match(
    (await browser.get('/track/status')).text,
    /<h1>请您说明理由，法定答复期限 <span class="nowrap">3月30日<\/span><\/h1>.*一月内已申请八十件/s,
  );

  await browser.get('/track/reasons');
  at('2026-03-02T03:00:00Z');
  const late = await browser.post('/track/reasons', { reasons: '每一件都不相同' });
  assert.equal(late.status, 422);
  assert.match(late.text, /您刚才写的还没有提交.*每一件都不相同<\/textarea>/s);

  const code = (await receiptCode(registry, { agency, request })) ?? '';
  await browser.send('/track', { number: '青民依申〔2026〕1号', code });
  await browser.get('/track/reasons');
  assert.equal(
    (await browser.post('/track/reasons', { reasons: '每一件都不相同' })).to,
    '/track/status?done=giveReasons',
  );
  assert.match((await browser.get('/track/status')).text, /收到您说明的理由/);
});

onEveryEngine('补正可以附材料：没有写好的退回来，选过的文件还在，交两次只办一次', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser, registry, as } = sample;
  await inHand(sample);
  const asked = { items: '请提供身份证明', ends: '2026-03-19' };
  await done(askToSupplement(registry, { asker: as('clerk'), key: null, agency, request, seen: 3, ...asked }));
  await browser.get('/track/supplement');
  const files = [new File(['%PDF-1.7'], '身份证.pdf'), new File(['MZ'], '程序.exe')];
  const wrong = await browser.upload('/track/supplement', { wants: typedWell.wants }, { name: 'attachments', files });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /<a href="#attachments">“程序\.exe”不是 JPG、PNG 或者 PDF/);
  assert.match(wrong.text, /已经收下的文件（1 个）.*身份证\.pdf/s);
  const empty = await browser.post('/track/supplement', { wants: '' });
  assert.match(empty.text, /请写明补正以后的所需信息.*已经收下的文件（1 个）/s);

  const hidden = [...empty.text.matchAll(/type="hidden" name="([^"]+)" value="([^"]+)"/g)];
  const form = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
  for (const _ of [1, 2]) {
    const sent = await browser.send('/track/supplement', { ...form, wants: typedWell.wants });
    assert.equal(sent.to, '/track/status?done=supplement', sent.text);
  }
  assert.equal((await filesOf(registry.db, { agency, person: 'person/2026-1' })).length, 1);
  assert.equal((await registry.db.selectFrom('keep_chosen').select('id').execute()).length, 0);
});

test('查询过了半小时，写的交还，文件请重新选；文件太大的，写的都在', async () => {
  const sample = await sampleCitizen();
  const { browser, registry, as, at } = sample;
  await inHand(sample);
  const asked = { items: '请提供身份证明', ends: '2026-03-19' };
  await done(askToSupplement(registry, { asker: as('clerk'), key: null, agency, request, seen: 3, ...asked }));
  await browser.get('/track/supplement');
  const huge = [new File(['%PDF-', new Uint8Array(30 * 1024 * 1024)], '大.pdf')];
  const much = await browser.upload('/track/supplement', { wants: '写了很久' }, { name: 'attachments', files: huge });
  assert.equal(much.status, 413);
  assert.match(much.text, /一次最多收 25 MB，从“大\.pdf”起没有收到.*写了很久<\/textarea>/s);

  at('2026-03-02T04:00:00Z');
  const files = [new File(['%PDF-1.7'], '身份证.pdf')];
  const late = await browser.upload('/track/supplement', { wants: '写了很久' }, { name: 'attachments', files });
  assert.match(late.text, /刚才选的文件没有保存，查询以后请重新选择.*写了很久<\/textarea>/s);
});

async function inHand({ registry, as, receipt }: Sample): Promise<void> {
  await receipt();
  const on = { asker: as('clerk'), key: null, agency, request };
  await done(confirm(registry, { ...on, seen: 1 }));
  await done(register(registry, { ...on, seen: 2 }));
}
