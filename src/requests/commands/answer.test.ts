import assert from 'node:assert/strict';
import { describe } from '#agencies/commands/describe';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { latestVersion } from '#agencies/queries';
import { operator } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import type { NotAllowed } from '#journal/types';
import { onEveryEngine } from '#store/sample-engines';
import { erasePerson } from '#store/vault/erase';
import { caseOf } from '../letters/facts.ts';
import { lettersOfLastAct } from '../letters/of-act.ts';
import { letterDocx, letterPdf } from '../letters/paper.ts';
import { issuedLetters } from '../letters/read-issued.ts';
import { textOf } from '../letters/sample-letters.ts';
import { requestBySubject } from '../queries.ts';
import { agency, done, type SampleDesk, sampleApplication, sampleDesk } from '../sample-requests.ts';
import { answer } from './answer.ts';
import { clearSecrecy } from './clear-secrecy.ts';
import { clearSection } from './clear-section.ts';
import { consult } from './consult.ts';
import { type Drafted, draft } from './draft.ts';
import { register } from './register.ts';
import { search } from './search.ts';
import { serve } from './serve.ts';
import { submit } from './submit.ts';
import { takeIn } from './take-in.ts';

const key = null;
const notHeld = { kind: 'unable.1.not_held', finding: '', reasons: '', providing: '' } as const;

onEveryEngine('第三十六条：缺检索记录不能签发，补上以后可以；签发的文书封存，摘要在日志里', async (_t, store) => {
  const desk = await sampleDesk(store);
  const request = await drafted(desk, notHeld);
  const refused = await signed(desk, request);
  assert.ok(!refused.ok);
  assert.equal(refused.why.says, '现在还不能签发：没有检索记录，不能答复信息不存在（第三十六条第（四）项）。');
  assert.equal(refused.why.field, 'search');

  const where = { where: '档案室', words: '低保', result: '没有找到', found: 0 };
  await done(search(desk.registry, { ...(await on(desk, request)), asker: desk.as('clerk'), ...where }));
  await done(signed(desk, request));
  const { db } = desk.registry;
  assert.equal((await requestBySubject(db, agency, request))?.decision?.kind, 'unable.1.not_held');

  const [issued, ...others] = await issuedLetters(desk.registry, db, { agency, subject: request });
  assert.equal(others.length, 0);
  assert.ok(issued?.letter);
  assert.equal(issued.letter.number, '青民依申〔2026〕1号');
  assert.match(textOf(issued.letter), /本机关对档案室进行了检索.*“低保”/);
  const act = (await actsAbout(db, agency, request)).find((one) => one.act === 'answer');
  assert.equal(act?.data.number, '青民依申〔2026〕1号');
  assert.match(String(act?.data.digest), /^[0-9a-f]{64}$/);
  assert.doesNotMatch(JSON.stringify(act), /张某某|低保/);
});

onEveryEngine('签发以后机关改名、改地址，签发的文书一字不变，Word 和 PDF 逐字节相同', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { registry } = desk;
  const providing = '在本网站下载';
  const request = await drafted(desk, { kind: 'granted.provided', finding: '', reasons: '', providing });
  const receipt = async () => {
    const of = await caseOf(registry, registry.db, { agency, subject: request, version: 2 });
    return of && lettersOfLastAct(of)[0];
  };
  const before = await receipt();
  await done(signed(desk, request));
  const first = await papers(desk, request);

  const facts = sampleFacts('青禾县民政和社会保障局', { codeWord: '青社' });
  const seen = await latestVersion(registry.db, agency, 'agency/self');
  await done(describe(registry, { asker: operator, key, agency, seen, facts }));
  assert.deepEqual(await papers(desk, request), first);
  assert.ok(before && textOf(before).includes('查询码'));
  assert.deepEqual(await receipt(), before, 'letters of earlier acts stay as the agency was then');
});

onEveryEngine('第三十七条：部分公开写明其余部分属于哪种情形，先复议；没有选的不能签发', async (_t, store) => {
  const desk = await sampleDesk(store);
  const words = { kind: 'partial', finding: '名单可以公开', reasons: '草稿', providing: '在本网站下载' } as const;
  const without = await signed(desk, await drafted(desk, words));
  assert.ok(!without.ok);
  assert.match(without.why.says, /没有选择其余部分不予公开属于哪种情形（第三十七条）/);

  const request = await drafted(desk, { ...words, grounds: ['denied.6'], attachments: '名单\n说明' });
  await done(signed(desk, request));
  assert.deepEqual((await requestBySubject(desk.registry.db, agency, request))?.decision?.grounds, ['denied.6']);
  const [issued] = await issuedLetters(desk.registry, desk.registry.db, { agency, subject: request });
  assert.match(
    issued?.letter ? textOf(issued.letter) : '',
    /第十六条第二款[\s\S]*应当先申请行政复议[\s\S]*附件：名单\n附件：说明/,
  );
});

onEveryEngine('征求意见书一方一份；送达回证写明送达的文书；删除个人信息以后文书打不开', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { registry } = desk;
  const other = await taken(desk);
  const asking = { of: 'thirdParty', parties: ['甲公司', '乙公司'], about: '合同' } as const;
  await done(consult(registry, { ...(await on(desk, other)), asker: desk.as('clerk'), ...asking }));
  const consulted = await caseOf(registry, registry.db, { agency, subject: other });
  assert.deepEqual(consulted && lettersOfLastAct(consulted).map((letter) => textOf(letter).match(/^.公司：$/m)?.[0]), [
    '甲公司：',
    '乙公司：',
  ]);

  const request = await drafted(desk, { kind: 'granted.provided', finding: '', reasons: '', providing: '随函' });
  await done(signed(desk, request));
  await done(
    serve(registry, { ...(await on(desk, request)), asker: desk.as('clerk'), way: 'counter', proof: '本人签收' }),
  );
  const served = await caseOf(registry, registry.db, { agency, subject: request });
  const [proof] = served ? lettersOfLastAct(served) : [];
  assert.match(proof ? textOf(proof) : '', /青民依申〔2026〕2号答复书[\s\S]*☑ 直接送达[\s\S]*本人签收/);

  const person = request.replace('request/', 'person/');
  await registry.db
    .transaction()
    .execute((tx) => erasePerson(tx, registry.erased, { agency, person, at: registry.now() }));
  const [issued] = await issuedLetters(registry, registry.db, { agency, subject: request });
  assert.equal(issued?.letter, null);
  assert.equal(await caseOf(registry, registry.db, { agency, subject: request }), null);
});

async function taken({ registry, as }: SampleDesk): Promise<string> {
  const asker = as('clerk');
  const application = sampleApplication;
  const arrived = registry.now().slice(0, 10);
  const { subject } = await done(takeIn(registry, { asker, key, agency, channel: 'counter', arrived, application }));
  await done(register(registry, { asker, key, agency, request: subject, seen: 1 }));
  return subject;
}

/** A request whose draft waits for the signature. */
async function drafted(desk: SampleDesk, words: Drafted): Promise<string> {
  const { registry, as } = desk;
  const request = await taken(desk);
  await done(draft(registry, { asker: as('clerk'), key, agency, request, seen: 2, drafted: words }));
  await done(submit(registry, { asker: as('clerk'), key, agency, request, seen: 3 }));
  await done(clearSection(registry, { asker: as('sectionHead'), key, agency, request, seen: 4 }));
  await done(clearSecrecy(registry, { asker: as('secrecyReviewer'), key, agency, request, seen: 5 }));
  return request;
}

async function on({ registry }: SampleDesk, request: string) {
  return { key, agency, request, seen: await latestVersion(registry.db, agency, request) };
}

async function signed(desk: SampleDesk, request: string): Promise<{ readonly ok: true } | NotAllowed> {
  return answer(desk.registry, { ...(await on(desk, request)), asker: desk.as('leader') });
}

async function papers({ registry }: SampleDesk, subject: string): Promise<readonly Uint8Array[]> {
  const [issued] = await issuedLetters(registry, registry.db, { agency, subject });
  assert.ok(issued?.letter);
  return [await letterDocx(issued.letter), await letterPdf(issued.letter)];
}
