import assert from 'node:assert/strict';
import { answer } from '#requests/commands/answer';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { confirm } from '#requests/commands/confirm';
import { draft } from '#requests/commands/draft';
import { register } from '#requests/commands/register';
import { serve } from '#requests/commands/serve';
import { submit } from '#requests/commands/submit';
import { agency, done, type SampleDesk, sampleApplication } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { connected } from './sample-connected.ts';
import { filed, givenFiles, problem } from './schemas.ts';

const requests = `/api/v1/agencies/${agency}/requests`;
const files = [
  { name: '名册.txt', bytes: Buffer.from('青禾县，3 户') },
  { name: '说明.pdf', bytes: Buffer.from('%PDF-1.7 说明') },
];

onEveryEngine('随答复提供的文件：送达以后列得出、取得走，一个字节不差；列一次、取一次都记一次', async (_t, store) => {
  const { desk, call, post } = await connected(store);
  const { request } = filed.parse((await post(requests, sampleApplication, 'hotline-0001')).body);
  const path = `${requests}/${request}/answer/files`;
  const serving = await answered(desk, `request/${request}`);
  const early = await call(path);
  assert.deepEqual([early.status, problem.parse(early.body).detail], [409, '答复还没有送达，不能取走。']);
  const [digest = ''] = await digests(desk);
  assert.equal((await call(`${path}/${digest}`)).status, 404);

  await serving();
  const { files: listed } = givenFiles.parse((await call(path)).body);
  assert.deepEqual(
    listed.map(({ name, bytes, media }) => ({ name, bytes, media })),
    [
      { name: '名册.txt', bytes: files[0]?.bytes.length, media: 'text/plain' },
      { name: '说明.pdf', bytes: files[1]?.bytes.length, media: 'application/pdf' },
    ],
  );
  for (const [i, { id }] of listed.entries()) {
    const got = await call(`${path}/${id}`);
    assert.deepEqual([got.status, got.bytes], [200, files[i]?.bytes]);
  }
  assert.equal((await call(`${path}/${'0'.repeat(64)}`)).status, 404);

  const acts = await desk.registry.db.selectFrom('journal').selectAll().where('act', '=', 'fetchAnswer').execute();
  assert.deepEqual(
    acts.map(({ data }) => JSON.parse(data)),
    [
      { part: 'files', request: `request/${request}` },
      ...listed.map(({ id }) => ({ file: id, part: 'file', request: `request/${request}` })),
    ],
  );
});

onEveryEngine('别的申请的文件取不走；没有文件的答复列出来是空的', async (_t, store) => {
  const { desk, call, post } = await connected(store);
  const mine = filed.parse((await post(requests, sampleApplication, 'hotline-0001')).body).request;
  const other = filed.parse((await post(requests, sampleApplication, 'hotline-0002')).body).request;
  await (await answered(desk, `request/${mine}`))();
  await (await answered(desk, `request/${other}`, []))();

  const [digest = ''] = await digests(desk);
  assert.equal((await call(`${requests}/${other}/answer/files/${digest}`)).status, 404);
  assert.deepEqual((await call(`${requests}/${other}/answer/files`)).body, { files: [] });
});

/** Answers a request with these files; what is given back serves the answer. */
async function answered({ registry, as }: SampleDesk, request: string, given = files): Promise<() => Promise<unknown>> {
  const on = { key: null, agency, request };
  const clerk = { ...on, asker: as('clerk') };
  const drafted = {
    kind: 'granted.provided',
    finding: '',
    reasons: '',
    providing: '随答复书提供。',
    files: given,
  } as const;
  await done(confirm(registry, { ...clerk, seen: 1 }));
  await done(register(registry, { ...clerk, seen: 2 }));
  await done(draft(registry, { ...clerk, seen: 3, drafted }));
  await done(submit(registry, { ...clerk, seen: 4 }));
  await done(clearSection(registry, { ...on, asker: as('sectionHead'), seen: 5 }));
  await done(clearSecrecy(registry, { ...on, asker: as('secrecyReviewer'), seen: 6 }));
  await done(answer(registry, { ...on, asker: as('disclosureHead'), seen: 7 }));
  return () => done(serve(registry, { ...clerk, seen: 8, way: 'internet', proof: '系统发送记录' }));
}

async function digests({ registry: { db } }: SampleDesk): Promise<readonly string[]> {
  const rows = await db.selectFrom('file').select('digest').execute();
  return rows.map(({ digest }) => digest);
}
