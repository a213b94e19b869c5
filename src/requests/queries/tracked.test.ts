import assert from 'node:assert/strict';
import { onEveryEngine } from '#store/sample-engines';
import { askToSupplement } from '../commands/ask-to-supplement.ts';
import { confirm } from '../commands/confirm.ts';
import { file } from '../commands/file.ts';
import { register } from '../commands/register.ts';
import { agency, citizen, done, sampleApplication, sampleDesk } from '../sample-requests.ts';
import { ownRequest, receiptCode } from './own.ts';
import { trackedBy } from './tracked.ts';

const filing = { asker: citizen, key: null, agency, application: sampleApplication };

onEveryEngine('编号和查询码一起才查得到；怎么写括号、空格、大小写都行', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { registry } = desk;
  const { subject, queryCode } = await done(file(registry, filing));
  const other = await done(file(registry, filing));
  const on = { key: null, agency, request: subject, asker: desk.as('clerk') };
  const mine = { agency, request: subject };

  assert.deepEqual(await trackedBy(registry, '青民收件2026-1', queryCode), mine);
  assert.equal(await trackedBy(registry, '青民依申〔2026〕1号', queryCode), null);
  await done(confirm(registry, { ...on, seen: 1 }));
  await done(register(registry, { ...on, seen: 2 }));
  for (const number of [
    '青民收件2026-1',
    '青民收件 2026 － 1',
    '青民依申〔2026〕1号',
    ' 青民依申(2026)1 号 ',
    '青民依申【2026】１',
    '青民依申2026 1',
  ])
    assert.deepEqual(await trackedBy(registry, number, queryCode.toLowerCase().replace('-', ' ')), mine, number);

  for (const [number, code] of [
    ['青民依申〔2026〕1号', other.queryCode],
    ['青民依申〔2026〕2号', queryCode],
    ['青政办依申〔2026〕1号', queryCode],
    ['青民收件2026-9', queryCode],
    ['青民收件2026-9', ''],
    ['青民依申〔2026〕1号', ''],
    ['', queryCode],
    ['.*', queryCode],
  ] as const)
    assert.equal(await trackedBy(registry, number, code), null, `${number} ${code}`);
});

onEveryEngine('本人看得见自己的申请和要补正的事，看不见证件号码和电话', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { registry } = desk;
  const { subject, queryCode } = await done(file(registry, filing));
  const on = { key: null, agency, request: subject, asker: desk.as('clerk') };
  await done(confirm(registry, { ...on, seen: 1 }));
  await done(register(registry, { ...on, seen: 2 }));
  await done(askToSupplement(registry, { ...on, seen: 3, items: '请写明年度', ends: '2026-03-19' }));

  const own = await ownRequest(registry, { agency, request: subject });
  assert.deepEqual([own?.name, own?.wants, own?.way], ['张**', sampleApplication.wants, 'download']);
  assert.equal(own?.told.get(4), '请写明年度');
  assert.doesNotMatch(JSON.stringify(own), /00000019900101|000-0000111|青禾大道/);
  assert.equal(await ownRequest(registry, { agency, request: 'request/2026-9' }), null);
  assert.equal(await receiptCode(registry, { agency, request: subject }), queryCode);
});
