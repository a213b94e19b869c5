import assert from 'node:assert/strict';
import { onEveryEngine } from '#store/sample-engines';
import { filesOf, openFile } from '#store/vault/attachments';
import { open } from '#store/vault/entries';
import { personOf } from '../ids.ts';
import { agency, citizen, done, sampleApplication, sampleDesk } from '../sample-requests.ts';
import { askToSupplement } from './ask-to-supplement.ts';
import { confirm } from './confirm.ts';
import { file } from './file.ts';
import { nameEntryOf } from './keep-attachments.ts';
import { register } from './register.ts';
import { supplement } from './supplement.ts';

const paper = Buffer.from('%PDF-1.7 张某某');
const attachments = [{ name: '张某某的身份证.pdf', bytes: paper }];

onEveryEngine('附件随申请密封在申请人名下，名字另封；提交两次只存一次', async (_t, store) => {
  const { registry } = await sampleDesk(store);
  const sent = { asker: citizen, key: 'form-1', agency, application: sampleApplication, attachments };
  const [first, second] = [await done(file(registry, sent)), await done(file(registry, sent))];
  assert.deepEqual(second, first);

  const owner = { agency, person: personOf(first.subject) };
  const [kept, ...others] = await filesOf(registry.db, owner);
  assert.equal(others.length, 0);
  const opened = await openFile(registry.db, registry, { agency, digest: kept?.digest ?? '' });
  assert.deepEqual([opened?.bytes, opened?.media], [paper, 'application/pdf']);
  const entry = nameEntryOf(kept?.digest ?? '');
  assert.equal(await open(registry.db, registry.ring, { ...owner, entry }), '张某某的身份证.pdf');

  const rows = JSON.stringify([
    await registry.db.selectFrom('journal').selectAll().execute(),
    await registry.db.selectFrom('keep_idempotency').selectAll().execute(),
    await registry.db.selectFrom('file').selectAll().execute(),
  ]);
  assert.doesNotMatch(rows, new RegExp(`张某某|${first.queryCode}`));
});

onEveryEngine('附件不合要求的，申请没有留下；补正也可以带附件', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { registry } = desk;
  const program = [{ name: 'a.exe', bytes: Buffer.from('MZ') }];
  const sent = { asker: citizen, key: 'form-1', agency, application: sampleApplication };
  const wrong = await file(registry, { ...sent, attachments: program });
  assert.equal(wrong.ok === false && wrong.why.field, 'attachments');

  const { subject } = await done(file(registry, sent));
  const on = { key: null, agency, request: subject };
  await done(confirm(registry, { ...on, asker: desk.as('clerk'), seen: 1 }));
  await done(register(registry, { ...on, asker: desk.as('clerk'), seen: 2 }));
  const asked = { items: '请提供身份证明', ends: '2026-03-19' };
  await done(askToSupplement(registry, { ...on, asker: desk.as('clerk'), seen: 3, ...asked }));
  const answer = { ...on, asker: desk.applicant(subject), seen: 4, wants: '2025年全年' };
  assert.equal((await supplement(registry, { ...answer, attachments: program })).ok, false);
  await done(supplement(registry, { ...answer, attachments }));
  assert.equal((await filesOf(registry.db, { agency, person: personOf(subject) })).length, 1);
});
