import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { LIMITS } from '#documents/limits';
import { openPaper } from '#documents/open';
import { textOf } from '#documents/text-of';
import { openZip } from '#documents/zip/open';
import { hashOf } from '#journal/canonical';
import { actsAbout } from '#journal/queries';
import { answerConsultation } from '#requests/commands/answer-consultation';
import { consult } from '#requests/commands/consult';
import { agency, done, type SampleDesk } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { evidenceBundle } from './evidence.ts';
import { answered, noticed, registered, sampleRemedyDesk } from './sample-remedies.ts';

const scan = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]);
const given = new Uint8Array([...scan, 0x32]);

onEveryEngine('证据材料：申请和附件、文书、送达、检索记录和留痕，在一个压缩包里', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const request = await answered(desk, [{ name: '../身份证.pdf', bytes: scan }]);
  const remedy = await noticed(desk, request);
  const zip = await bundled(desk, remedy);

  assert.deepEqual(
    [...zip.names()].map((name) => name.replace(/^(文书\/\d\d ).*?号(.*)$/, '$1$2')),
    [
      '证据材料目录.pdf',
      '申请.pdf',
      '申请附件/__身份证.pdf',
      '文书/02 登记回执.pdf',
      '文书/08 答复书.pdf',
      '文书/09 送达回证.pdf',
      '检索记录.pdf',
      '办理经过.pdf',
      '留痕.jsonl',
    ],
  );
  assert.deepEqual(Uint8Array.from(zip.read('申请附件/__身份证.pdf') ?? []), scan);
  assert.match(await text(zip.read('申请.pdf')), /张某某[\s\S]*00000019900101000X[\s\S]*最低生活保障资金支出情况/);
  assert.match(await text(zip.read('检索记录.pdf')), /档案室、办公系统[\s\S]*低保\s*支出/);
});

onEveryEngine('证据材料：目录的校验值、留痕的校验值都对得上，没有查询码', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const request = await answered(desk);
  const zip = await bundled(desk, await noticed(desk, request));
  const contents = (await text(zip.read('证据材料目录.pdf'))).replaceAll(/\s/g, '');
  for (const name of [...zip.names()].slice(1))
    assert.ok(contents.includes(hash('sm3', zip.read(name) ?? new Uint8Array(), 'hex')), name);

  const acts = await actsAbout(registry.db, agency, request);
  const lines = (zip.text('留痕.jsonl') ?? '').trimEnd().split('\n');
  assert.equal(lines.length, acts.length);
  for (const line of lines) {
    const row = JSON.parse(line);
    assert.equal(hashOf(row), row.hash);
  }
  const receipt = [...zip.names()].find((name) => name.includes('登记回执')) ?? '';
  assert.match(await text(zip.read(receipt)), /查询码/);
  assert.doesNotMatch(await text(zip.read(receipt)), /[A-Z2-9]{4}-[A-Z2-9]{4}/);
});

onEveryEngine('证据材料：汇集以前留下查看记录；看不得的人拿不到', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const remedy = await noticed(desk, await answered(desk));
  const refused = await evidenceBundle(registry, { asker: desk.as('leader'), agency, remedy });
  assert.equal(refused.ok, false);
  await bundled(desk, remedy);
  const looked = await actsAbout(registry.db, agency, `access/${desk.as('clerk').actor}`);
  assert.deepEqual(
    looked.map(({ act, data }) => [act, data.reason]),
    [['reveal', 'remedy']],
  );

  const without = await noticed(desk, null, { contested: 'publication' });
  const nothing = await evidenceBundle(registry, { asker: desk.as('clerk'), agency, remedy: without });
  assert.ok(!nothing.ok && /没有对应的申请/.test(nothing.why.says));
});

onEveryEngine('证据材料：随答复提供的文件与申请附件分开放', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const request = await answered(desk, [{ name: '身份证.pdf', bytes: scan }], [{ name: '名册.pdf', bytes: given }]);
  const zip = await bundled(desk, await noticed(desk, request));
  const attached = [...zip.names()].filter((name) => name.includes('附件/'));
  assert.deepEqual(attached.sort(), ['申请附件/身份证.pdf', '答复附件/名册.pdf'].sort());
  assert.deepEqual(Uint8Array.from(zip.read('答复附件/名册.pdf') ?? []), given);
});

onEveryEngine('证据材料：送达回证、对方意见的扫描件各有各的文件夹，带着是第几步的', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const identity = { name: '身份证.pdf', bytes: scan };
  const request = await answered(desk, [identity], [], [{ name: '../签收:1.pdf', bytes: given }]);
  const zip = await bundled(desk, await noticed(desk, request));
  assert.deepEqual(scansIn(zip), ['申请附件/身份证.pdf', '送达凭证/09 __签收_1.pdf']);
  assert.deepEqual(Uint8Array.from(zip.read('送达凭证/09 __签收_1.pdf') ?? []), given);
  const contents = (await text(zip.read('证据材料目录.pdf'))).replaceAll(/\s/g, '');
  assert.ok(contents.includes(hash('sm3', given, 'hex')), 'the contents have its digest');
});

onEveryEngine('证据材料：还在办的，第三方写来的意见也在里面', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry, as } = desk;
  const on = { asker: as('clerk'), key: null, agency, request: await registered(desk) };
  await done(consult(registry, { ...on, seen: 2, of: 'thirdParty', parties: ['李某某'], about: '合同' }));
  const said = { n: 1, opinion: 'objects', reasons: '', attachments: [{ name: '意见.pdf', bytes: scan }] } as const;
  await done(answerConsultation(registry, { ...on, seen: 3, ...said }));
  const zip = await bundled(desk, await noticed(desk, on.request, { contested: 'silence' }));
  assert.deepEqual(scansIn(zip), ['征求意见/04 意见.pdf']);
  assert.deepEqual(Uint8Array.from(zip.read('征求意见/04 意见.pdf') ?? []), scan);
});

function scansIn(zip: Awaited<ReturnType<typeof bundled>>): readonly string[] {
  return [...zip.names()].filter((name) => /^(?:申请附件|答复附件|征求意见|送达凭证|其他材料)\//.test(name));
}

async function bundled({ registry, as }: SampleDesk, remedy: string) {
  const bundle = await evidenceBundle(registry, { asker: as('clerk'), agency, remedy });
  assert.ok(bundle.ok);
  assert.match(bundle.name, /^青民依申〔2026〕1号证据材料\.zip$/);
  return openZip(bundle.bytes, LIMITS);
}

async function text(bytes: Uint8Array | null): Promise<string> {
  assert.ok(bytes);
  return textOf(await openPaper(bytes));
}
