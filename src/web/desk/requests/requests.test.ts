import assert from 'node:assert/strict';
import { test } from 'node:test';
import { establish } from '#agencies/commands/establish';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { operator } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import { file } from '#requests/commands/file';
import { requestBySubject } from '#requests/queries';
import { done, sampleApplication } from '#requests/sample-requests';
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

onEveryEngine('名单按期限分组，翻页不重不漏；输入登记号直接到那一件', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  for (let n = 0; n < 53; n += 1) await taken(desk.registry, clerk.staff, { wants: `第${n}项` });
  const page = paths.deskRequest(agency, 'request/2026-7');
  await clerk.get(page);
  await clerk.post(paths.deskRequestAct(agency, 'request/2026-7', 'registration'), {});

  const first = await clerk.get(paths.deskRequests(agency));
  assert.match(first.text, /在办 53 件/);
  assert.match(first.text, /时间还够/);
  const next = /<a rel="next" href="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await clerk.get(next);
  const numbers = (text: string) => [...text.matchAll(/requests\/(2026-\d+)"/g)].map(([, id]) => id);
  assert.deepEqual(new Set([...numbers(first.text), ...numbers(second.text)]).size, 53);
  assert.equal(numbers(first.text).length + numbers(second.text).length, 53);
  assert.equal((await clerk.get(`${paths.deskRequests(agency)}?q=1`)).to, page);

  desk.on('2026-03-25');
  assert.match(
    (await desk.as('later', 'clerk').then((one) => one.get(paths.deskRequests(agency)))).text,
    /5 个工作日以内/,
  );
  desk.on('2026-03-31');
  const late = await desk.as('late', 'clerk').then((one) => one.get(`${paths.deskRequests(agency)}?tab=late`));
  assert.match(late.text, /超期 1 天/);
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

onEveryEngine('台账导出成工作簿', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  await taken(desk.registry, clerk.staff);
  const file = await clerk.get(paths.deskRequestsSheet(agency));
  assert.equal(file.status, 200);
  assert.match(file.headers.get('content-disposition') ?? '', /xlsx/);
  assert.match(file.text.slice(0, 2), /PK/);
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

test('今日写明快到期限的和等您审核的；监督员只看各单位超期几件', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const clerk = await desk.as('clerk', 'clerk');
  const subject = await taken(desk.registry, clerk.staff);
  const page = paths.deskRequest(agency, subject);
  await clerk.get(page);
  await clerk.post(paths.deskRequestAct(agency, subject, 'registration'), {});
  const before = await clerk.get(paths.deskOf(agency));
  assert.match(before.text, /<b>0<\/b><span>件已超期/);
  assert.match(before.text, /没有快到期限的申请/);
  await clerk.get(page);
  const words = { kind: 'granted.provided', finding: '一份', providing: '随附' };
  await clerk.post(paths.deskRequestAct(agency, subject, 'draft'), words);
  await clerk.get(page);
  await clerk.post(paths.deskRequestAct(agency, subject, 'submission'), {});

  desk.on('2026-03-31');
  const head = await desk.as('section', 'sectionHead');
  const today = await head.get(paths.deskOf(agency));
  assert.match(today.text, /等您审核、签发的申请[\s\S]*青民依申〔2026〕1号/);
  assert.match(today.text, /<b class="is-red">1<\/b><span>件已超期/);
  const watcher = await desk.as('watcher', 'supervisor');
  const seen = await watcher.get(paths.deskOf(agency));
  assert.match(seen.text, /各单位超期的申请[\s\S]*青禾县民政局[\s\S]*<strong class="is-red">1<\/strong>/);
  assert.doesNotMatch(seen.text, /青民依申〔2026〕1号/);
});

test('同一件事的几件一并拟答复：一份稿子，每件各有留痕，办不了的说明原因', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const clerk = await desk.as('clerk', 'clerk');
  const subjects: string[] = [];
  for (const wants of ['甲项', '乙项', '丙项']) {
    const subject = await taken(desk.registry, clerk.staff, { wants });
    subjects.push(subject);
    if (wants === '丙项') continue;
    await clerk.get(paths.deskRequest(agency, subject));
    await clerk.post(paths.deskRequestAct(agency, subject, 'registration'), {});
  }
  const list = await clerk.get(paths.deskRequests(agency));
  assert.equal([...list.text.matchAll(/type="checkbox" name="id"/g)].length, 2);

  const query = subjects.map((subject) => `id=${subject.replace('request/', '')}`).join('&');
  const form = await clerk.get(`${paths.deskRequestsTogether(agency)}?${query}`);
  const hidden = [...form.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
  body.set('kind', 'granted.provided');
  body.set('finding', '一份');
  body.set('providing', '随附');
  const cookie = [...clerk.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, origin: 'http://localhost' };
  const path = `http://localhost${paths.deskRequestsTogether(agency)}`;
  const answer = await desk.app.request(path, { method: 'POST', body, headers });
  const text = await answer.text();
  assert.match(text, /拟好 2 件，共 3 件/);
  assert.match(text, /现在不能“拟答复”/);
  for (const [i, subject] of subjects.entries())
    assert.equal(
      (await requestBySubject(desk.registry.db, agency, subject))?.draft ?? null,
      i < 2 ? 'granted.provided' : null,
    );
});

test('同一个人、同样内容的并排列出，写明本月第几件；在其他单位的只给监督员看件数', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const clerk = await desk.as('clerk', 'clerk');
  const asked = '2025年城市最低生活保障资金支出情况';
  await taken(desk.registry, clerk.staff, { wants: '另一项' });
  await taken(desk.registry, clerk.staff, {
    name: '李某某',
    idNumber: '000000199001010106',
    phone: '000-0000222',
    wants: asked,
  });
  const subject = await taken(desk.registry, clerk.staff, { wants: asked });

  const station = 'qinghe-rescue-station';
  const facts = sampleFacts('青禾县救助管理站', { codeWord: '青救' });
  await done(establish(desk.registry, { asker: operator, key: null, id: station, parent: agency, facts }));
  const visitor = { actor: 'person/visitor', agency: null, roles: ['public'] as const };
  await done(file(desk.registry, { asker: visitor, key: null, agency: station, application: sampleApplication }));

  const page = (await clerk.get(paths.deskRequest(agency, subject))).text;
  assert.match(page, /可能重复的申请[\s\S]*2026-1[\s\S]*同一申请人[\s\S]*2026-2[\s\S]*内容相同/);
  assert.match(page, /本年共 2 件；这是本月第 2 件，按件计收不收费/);
  assert.doesNotMatch(page, /救助管理站/);
  const both = await desk.as('both', 'clerk', 'supervisor');
  assert.match((await both.get(paths.deskRequest(agency, subject))).text, /青禾县救助管理站 1 件/);
});
