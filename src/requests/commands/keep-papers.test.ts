import assert from 'node:assert/strict';
import { erase } from '#agencies/commands/erase';
import { actsAbout } from '#journal/queries';
import type { NotAllowed } from '#journal/types';
import { onEveryEngine } from '#store/sample-engines';
import { filesOf, openFile } from '#store/vault/attachments';
import { open } from '#store/vault/entries';
import type { Attachment } from '../application/attachments.ts';
import { foldRequest } from '../fold.ts';
import { personOf } from '../ids.ts';
import { answerFilesOf } from '../queries/answer-files.ts';
import { requestBySubject } from '../queries.ts';
import { agency, done, type SampleDesk, sampleApplication, sampleDesk } from '../sample-requests.ts';
import { answer } from './answer.ts';
import { answerConsultation } from './answer-consultation.ts';
import { clearSecrecy } from './clear-secrecy.ts';
import { clearSection } from './clear-section.ts';
import { consult } from './consult.ts';
import { draft } from './draft.ts';
import { nameEntryOf } from './keep-attachments.ts';
import { papersOf } from './keep-papers.ts';
import { register } from './register.ts';
import { serve } from './serve.ts';
import { submit } from './submit.ts';
import { takeIn } from './take-in.ts';

const opinion = { name: '李某某的意见.pdf', bytes: Buffer.from('%PDF-1.7 李某某不同意') };
const receipt = { name: '张某某签收.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]) };

onEveryEngine('第三方的意见、送达回证：原件密封在这件申请名下，留痕里只有校验值', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { request, acts } = await walked(desk, { opinion: [opinion], receipt: [receipt] });
  const { db, ring } = desk.registry;
  const owner = { agency, person: personOf(request) };

  for (const [act, data, { name, bytes }] of [
    ['answerConsultation', { n: 1, opinion: 'objects' }, opinion],
    ['serve', { way: 'counter' }, receipt],
  ] as const) {
    const one = acts.find((done) => done.act === act);
    assert.ok(one);
    const [digest = '', ...others] = papersOf(one);
    assert.deepEqual([one.data, others], [{ ...data, papers: [digest] }, []]);
    const opened = await openFile(db, desk.registry, { agency, digest });
    assert.deepEqual([opened?.bytes, opened?.person], [bytes, owner.person]);
    assert.equal(await open(db, ring, { ...owner, entry: nameEntryOf(digest) }), name);
  }
  const rows = JSON.stringify([
    await db.selectFrom('journal').selectAll().execute(),
    await db.selectFrom('file').selectAll().execute(),
  ]);
  assert.doesNotMatch(rows, /[张李]某某/);
  assert.deepEqual(await answerFilesOf(desk.registry, { agency, request }), [], 'the applicant is given none of them');
});

onEveryEngine('没有扫描件的照样能办，留下的同以前一样；有没有扫描件，这件申请都是同一个样子', async (_t, store) => {
  const desk = await sampleDesk(store);
  const without = await walked(desk, {});
  const data = (act: string) => without.acts.find((one) => one.act === act)?.data;
  assert.deepEqual([data('answerConsultation'), data('serve')], [{ n: 1, opinion: 'objects' }, { way: 'counter' }]);
  assert.deepEqual(without.acts.flatMap(papersOf), []);

  const withThem = await walked(desk, { opinion: [opinion], receipt: [receipt] });
  const state = ({ acts }: typeof without) => {
    const { served, consultations, counted } = foldRequest(acts) ?? {};
    return { served, consultations, counted };
  };
  assert.deepEqual(state(withThem), state(without));
});

onEveryEngine('不合要求的扫描件退回，什么都没有记下', async (_t, store) => {
  const desk = await sampleDesk(store);
  const program = [{ name: '回证.exe', bytes: Buffer.from('MZ') }];
  const { request, refused } = await walked(desk, { receipt: program });
  assert.deepEqual(refused, {
    says: '“回证.exe”不是 JPG、PNG 或者 PDF，请另存为其中一种再选',
    because: [],
    field: 'attachments',
  });
  assert.equal((await requestBySubject(desk.registry.db, agency, request))?.state, 'decided');
  assert.deepEqual(await filesOf(desk.registry.db, { agency, person: personOf(request) }), []);
});

onEveryEngine('个人信息删除的，扫描件和它的名称一起删除', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { request, acts } = await walked(desk, { opinion: [opinion], receipt: [receipt] });
  const { db, files } = desk.registry;
  const owner = { agency, person: personOf(request) };
  const asker = desk.as('disclosureHead');
  await done(erase(desk.registry, { asker, key: null, ...owner, reason: 'expired' }));

  for (const digest of acts.flatMap(papersOf)) {
    assert.equal(await openFile(db, desk.registry, { agency, digest }), undefined);
    assert.equal(await files.read(digest), undefined);
  }
  assert.deepEqual(await filesOf(db, owner), []);
});

interface Scans {
  readonly opinion?: readonly Attachment[];
  readonly receipt?: readonly Attachment[];
}

/** A request that a third party objected to, which was answered and served; and why it was not, where it was refused. */
async function walked({ registry, as }: SampleDesk, { opinion, receipt }: Scans) {
  const clerk = { asker: as('clerk'), key: null, agency };
  const taking = { ...clerk, channel: 'counter', arrived: '2026-03-02' } as const;
  const { subject: request } = await done(takeIn(registry, { ...taking, application: sampleApplication }));
  const on = { ...clerk, request };
  await done(register(registry, { ...on, seen: 1 }));
  await done(consult(registry, { ...on, seen: 2, of: 'thirdParty', parties: ['李某某'], about: '合同' }));
  const said = { n: 1, opinion: 'objects', reasons: '涉及商业秘密', ...(opinion && { attachments: opinion }) } as const;
  await done(answerConsultation(registry, { ...on, seen: 3, ...said }));
  const drafted = { kind: 'granted.provided', finding: '支出情况', reasons: '', providing: '随答复书提供。' } as const;
  await done(draft(registry, { ...on, seen: 4, drafted }));
  await done(submit(registry, { ...on, seen: 5 }));
  await done(clearSection(registry, { ...on, asker: as('sectionHead'), seen: 6 }));
  await done(clearSecrecy(registry, { ...on, asker: as('secrecyReviewer'), seen: 7 }));
  await done(answer(registry, { ...on, asker: as('disclosureHead'), seen: 8 }));
  const proof = { way: 'counter', proof: '本人签收', ...(receipt && { attachments: receipt }) } as const;
  const served: NotAllowed | { readonly ok: true } = await serve(registry, { ...on, seen: 9, ...proof });
  const acts = await actsAbout(registry.db, agency, request);
  return { request, acts, refused: served.ok ? null : served.why };
}
