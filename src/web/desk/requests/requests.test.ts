import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import { requestBySubject } from '#requests/queries';
import { requestActs } from '#requests/workflow';
import { openInMemory } from '#store/open';
import { onEveryEngine } from '#store/sample-engines';
import { formActs, formOf } from './act-forms.ts';
import { agency, sampleRequestsDesk, taken } from './sample-requests-desk.ts';

const typed = {
  channel: 'counter',
  arrived: '2026-03-02',
  applicant: 'natural',
  name: '张某某',
  idNumber: '00000019900101000X',
  phone: '000-0000111',
  wants: '2025年城市最低生活保障资金支出情况',
  form: 'electronic',
  way: 'download',
};

onEveryEngine('从录入到归档：每一步一个表单，两个以上的人办理，五屏以内签发', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  const section = await desk.as('section', 'sectionHead');
  const secrecy = await desk.as('secrecy', 'secrecyReviewer');
  const head = await desk.as('head', 'disclosureHead');

  await clerk.get(paths.deskNewRequest(agency));
  const received = await clerk.post(paths.deskRequests(agency), typed);
  const subject = 'request/2026-1';
  const page = paths.deskRequest(agency, subject);
  assert.equal(received.to, `${page}?done=takeIn`);

  const act = async (by: typeof clerk, word: string, fields: Record<string, string> = {}) => {
    const before = await by.get(page);
    assert.equal(before.status, 200);
    return by.post(paths.deskRequestAct(agency, subject, word), fields);
  };
  assert.equal((await act(clerk, 'registration')).to, `${page}?done=register`);
  assert.match((await clerk.get(page)).text, /青民依申〔2026〕1号/);
  const search = { where: '综合档案室', words: '低保资金', found: '1', result: '查到支出表' };
  assert.equal((await act(clerk, 'search-records', search)).to, `${page}?done=search`);
  const words = { kind: 'granted.provided', finding: '2025年支出情况一份', providing: '随本答复书附后' };
  assert.equal((await act(clerk, 'draft', words)).to, `${page}?done=draft`);
  assert.equal((await act(clerk, 'submission')).to, `${page}?done=submit`);
  assert.equal((await act(section, 'section-clearance')).to, `${page}?done=clearSection`);
  assert.equal((await act(secrecy, 'secrecy-clearance')).to, `${page}?done=clearSecrecy`);
  assert.equal((await act(head, 'answer')).to, `${page}?done=answer`);
  assert.equal((await act(clerk, 'service', { way: 'counter', proof: '本人签收' })).to, `${page}?done=serve`);
  assert.equal((await act(clerk, 'archive')).to, `${page}?done=archive`);

  const request = await requestBySubject(desk.registry.db, agency, subject);
  assert.equal(request?.state, 'closed');
  assert.equal(request?.counted?.kind, 'granted.provided');
  const letter = await clerk.get(paths.deskRequestLetter(agency, subject, 8, 'docx'));
  assert.equal(letter.status, 200);
  const read = await actsAbout(desk.registry.db, agency, `access/${clerk.staff}`);
  assert.deepEqual(
    read.map(({ data }) => [data.person, data.reason]),
    [['person/2026-1', 'deliver']],
  );
});

onEveryEngine('名单上姓名隐去，联系方式说明理由以后才看得到，而且留痕', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  const subject = await taken(desk.registry, clerk.staff);
  const page = paths.deskRequest(agency, subject);

  const list = await clerk.get(paths.deskRequests(agency));
  assert.match(list.text, /张\*\*/);
  assert.doesNotMatch(list.text + (await clerk.get(page)).text, /张某某|000-0000111|00000019900101000X/);

  const opened = await clerk.post(paths.deskRequestReading(agency, subject), { reason: 'handle' });
  assert.match(opened.text, /张某某[\s\S]*000-0000111/);
  assert.equal((await actsAbout(desk.registry.db, agency, `access/${clerk.staff}`)).length, 1);
  assert.doesNotMatch((await clerk.get(page)).text, /000-0000111/);
});

onEveryEngine('填错了的，什么都没有办，写的还在；缺什么一次说全', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  await clerk.get(paths.deskNewRequest(agency));
  const wrong = await clerk.post(paths.deskRequests(agency), { ...typed, channel: '', phone: '1', idNumber: '1' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#channel"[\s\S]*href="#idNumber"[\s\S]*href="#phone"/);
  assert.match(wrong.text, /2025年城市最低生活保障资金支出情况/);

  const subject = await taken(desk.registry, clerk.staff);
  const page = paths.deskRequest(agency, subject);
  await clerk.get(page);
  await clerk.post(paths.deskRequestAct(agency, subject, 'registration'), {});
  await clerk.get(page);
  const refused = await clerk.post(paths.deskRequestAct(agency, subject, 'extension-proposal'), {
    workdays: '30',
    reason: '多',
  });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /href="#extension-proposal-workdays"/);
  assert.match(refused.text, /id="extension-proposal-reason"[^>]*value="多"/);

  const look = await clerk.post(paths.deskRequestAct(agency, subject, 'draft'), {
    kind: 'unable.1.not_held',
    look: '1',
  });
  assert.match(look.text, /还不能签发，缺 \d+ 项/);
  assert.match(look.text, /没有检索记录/);
  assert.match(look.text, /清样，还没有保存/);
  assert.equal((await requestBySubject(desk.registry.db, agency, subject))?.draft, null);
});

onEveryEngine('不该看的人看不到；角色办不了的不出现，现在办不了的写明原因', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  const audit = await desk.as('audit', 'auditAdmin');
  const subject = await taken(desk.registry, clerk.staff);
  assert.equal((await audit.get(paths.deskRequests(agency))).status, 403);
  assert.equal((await audit.get(paths.deskRequest(agency, subject))).status, 403);

  const { text } = await clerk.get(paths.deskRequest(agency, subject));
  assert.doesNotMatch(text, /签发答复/);
  assert.match(text, /现在不能做的 \d+ 项/);
  assert.match(text, /送达<span class="vh">（现在不能办）/);
});

test('每一步都有自己的地址，一个地址只办一件事', () => {
  const words = formActs.map((act) => formOf(act).word);
  assert.equal(new Set(words).size, words.length);
  assert.deepEqual(
    Object.keys(requestActs).filter((act) => !(formActs as readonly string[]).includes(act)),
    ['file', 'takeIn', 'takeInUnconfirmed', 'part', 'lapse', 'lapseFee', 'rate'],
  );
});

test('扫描的原件随申请交来，密封保存，下载留痕', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const clerk = await desk.as('clerk', 'clerk');
  const form = await clerk.get(paths.deskNewRequest(agency));
  const body = new FormData();
  for (const [name, value] of Object.entries(typed)) body.set(name, value);
  for (const name of ['csrf', 'key'])
    body.set(name, new RegExp(`name="${name}" value="([^"]+)"`).exec(form.text)?.[1] ?? '');
  const scan = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(400_000)]);
  body.set('attachments', new File([scan], '申请表.pdf'));
  const cookie = [...clerk.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, origin: 'http://localhost' };
  const taken = await desk.app.request(`http://localhost${paths.deskRequests(agency)}`, {
    method: 'POST',
    body,
    headers,
  });
  assert.equal(taken.status, 303);

  const page = await clerk.get(paths.deskRequest(agency, 'request/2026-1'));
  const href = /href="([^"]+\/files\/[^"]+)">申请表\.pdf/.exec(page.text)?.[1] ?? '';
  const file = await desk.app.request(`http://localhost${href}`, { headers });
  assert.deepEqual(Buffer.from(await file.arrayBuffer()), scan);
  const [read] = await actsAbout(desk.registry.db, agency, `access/${clerk.staff}`);
  assert.equal(read?.data.reason, 'handle');
});
