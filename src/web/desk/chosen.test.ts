import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '#paths';
import { LARGEST_FILE } from '#requests/application/attachments';
import { requestBySubject } from '#requests/queries';
import { openInMemory } from '#store/open';
import { onEveryEngine } from '#store/sample-engines';
import { filesOf, openFile } from '#store/vault/attachments';
import { sampleCasesDesk } from './remedies/sample-cases-desk.ts';
import { agency, sampleRequestsDesk, taken } from './requests/sample-requests-desk.ts';
import type { SampleBrowser } from './sample-browser.ts';
import { civil, finance, office } from './sample-county.ts';

type Fields = Readonly<Record<string, string>>;
type Opening = Parameters<typeof openFile>[1] & { readonly db: Parameters<typeof openFile>[0] };

const scan = new File(['%PDF-1.7 原件'], '申请表.pdf');
const program = new File(['MZ'], '程序.exe');
const typed = {
  ...{ applicant: 'natural', name: '张某某', idNumber: '00000019900101000X', phone: '10000000000' },
  ...{ wants: '2025年低保资金', form: 'electronic', way: 'download' },
  ...{ channel: 'counter', arrived: '2026-03-02' },
};

onEveryEngine('登记申请：扫描件填错两次也还在，别人拿不走，交两次只算一件', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const [clerk, other] = [await desk.as('clerk', 'clerk'), await desk.as('other', 'clerk')];
  const [list, page] = [paths.deskRequests(agency), paths.deskNewRequest(agency)];
  await clerk.get(page);
  const first = await upload(clerk, list, { ...typed, phone: '1' }, scan, program);
  assert.equal(first.status, 422);
  assert.match(first.text, /“程序\.exe”不是 JPG.*已经收下的文件（1 个）.*申请表\.pdf/s);
  const { held = '' } = hidden(first.text);
  const second = await clerk.post(list, { ...typed, wants: '' });
  assert.match(second.text, /已经收下的文件（1 个）.*申请表\.pdf/s);

  await other.get(page);
  const stolen = await other.post(list, { ...typed, held });
  assert.match(stolen.text, /原来收下的 1 个文件已经满 24 小时，删除了/);
  const form = hidden(second.text);
  const third = await clerk.send(list, { ...typed, ...form });
  assert.equal(third.to, `${list}/2026-1?done=takeIn`);
  assert.equal((await clerk.send(list, { ...typed, ...form })).to, third.to);
  assert.deepEqual(await kept(desk.registry, agency, 'person/2026-1'), ['%PDF-1.7 原件']);
  assert.equal((await filesOf(desk.registry.db, { agency, person: 'person/2026-2' })).length, 0);
});

onEveryEngine(
  '一并拟答复：文件给每一件，各用各的密钥封存；有办不了的，表单带着文件回来，只办没有办的',
  async (_t, store) => {
    const desk = await sampleRequestsDesk(store);
    const clerk = await desk.as('clerk', 'clerk');
    const subjects = [
      await taken(desk.registry, clerk.staff),
      await taken(desk.registry, clerk.staff, { wants: '另一项' }),
    ];
    const [one = '', two = ''] = subjects;
    const register = async (subject: string) => {
      await clerk.get(paths.deskRequest(agency, subject));
      await clerk.post(paths.deskRequestAct(agency, subject, 'registration'), {});
    };
    await register(one);
    const path = paths.deskRequestsTogether(agency);
    const send = (text: string, own: Fields, ...files: File[]) => sent(clerk, path, text, own, files);
    const words = { kind: 'granted.provided', finding: '名册', providing: '随附' };

    const form = await clerk.get(
      `${path}?${subjects.map((subject) => `id=${subject.replace('request/', '')}`).join('&')}`,
    );
    const empty = await send(form.text, { ...words, kind: '' }, new File(['名册'], '名册.txt'));
    assert.match(empty.text, /请选择一种处理决定.*已经收下的文件（1 个）.*名册\.txt/s);
    const half = await send(empty.text, words);
    assert.equal(half.status, 409);
    assert.match(
      half.text,
      /拟好 1 件，共 2 件.*现在不能“拟答复”.*名册<\/textarea>.*已经收下的文件（1 个）.*为 1 件保存草稿/s,
    );
    await register(two);
    const rest = await send((await again(clerk, path, half.text, words)).text, words);
    assert.match(rest.text, /拟好 1 件，共 1 件/);

    const persons = subjects.map((subject) => subject.replace('request', 'person'));
    for (const person of persons) assert.deepEqual(await kept(desk.registry, agency, person), ['名册']);
    const digests = await Promise.all(
      persons.map(async (person) => (await filesOf(store.db, { agency, person }))[0]?.digest),
    );
    assert.notEqual(digests[0], digests[1]);
    assert.equal((await requestBySubject(store.db, agency, two))?.draft, 'granted.provided');
    assert.equal((await store.db.selectFrom('keep_chosen').select('id').execute()).length, 0);
  },
);

onEveryEngine('复议、更正、投诉和被投诉机关的说明：选过的文件都还在', async (_t, store) => {
  const { registry, enter } = await sampleCasesDesk(store);
  const [clerk, supervisor] = [await enter(civil, 'clerk'), await enter(office, 'supervisor')];
  const demands = paths.deskCases(civil, 'corrections');
  await clerk.get(paths.deskNewCase(civil, 'corrections'));
  const empty = await upload(clerk, demands, {}, scan);
  assert.match(empty.text, /已经收下的文件（1 个）.*申请表\.pdf/s);
  const demand = { name: '王某某', phone: '000-0000444', record: '出生日期', should: '1990年', demanded: '2026-03-02' };
  const begun = await clerk.post(demands, { ...demand, idNumber: '00000019900101000X' });
  assert.equal(begun.to, `${demands}/2026-1?done=demand`, begun.text);
  assert.deepEqual(await kept(registry, civil, 'person/correction-2026-1'), ['%PDF-1.7 原件']);

  const complaints = paths.deskCases(office, 'complaints');
  await supervisor.get(paths.deskNewCase(office, 'complaints'));
  const complaint = {
    about: civil,
    ground: 'handling',
    received: '2026-03-02',
    name: '王某某',
    phone: '000-0000444',
    what: '没有理由',
  };
  await supervisor.post(complaints, complaint);
  const page = `${complaints}/2026-1`;
  await supervisor.get(page);
  await supervisor.post(`${page}/account-request`, { question: '为什么', until: '2026-03-16' });
  const part = paths.deskPart(civil, office, 'complaint/2026-1');
  await clerk.get(part);
  const account = paths.deskPartAct(civil, office, 'complaint/2026-1', 'account');
  const silent = await upload(clerk, account, {}, scan, program);
  assert.match(silent.text, /“程序\.exe”不是.*已经收下的文件（1 个）/s);
  assert.equal((await clerk.post(account, { account: '疏忽了' })).to, `${part}?done=account`);
  assert.deepEqual(await kept(registry, office, 'person/complaint-2026-1'), ['%PDF-1.7 原件']);
  assert.equal((await clerk.get(paths.deskCases(finance, 'corrections'))).status, 403);
});

test('超过一次能收的：填的都在，到限度为止的文件收下，说明限度；只有文字的表单把写的交还', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const clerk = await desk.as('clerk', 'clerk');
  const huge = new File(['%PDF-', new Uint8Array(LARGEST_FILE * 6)], '大.pdf');
  await clerk.get(paths.deskNewRequest(agency));
  const cut = await upload(clerk, paths.deskRequests(agency), typed, scan, huge);
  assert.equal(cut.status, 413);
  assert.match(cut.text, /href="#attachments">一次最多收 25 MB，从“大\.pdf”起没有收到/);
  assert.match(cut.text, /value="张某某".*2025年低保资金<\/textarea>.*已经收下的文件（1 个）/s);
  assert.equal(
    (await clerk.post(paths.deskRequests(agency), typed)).to,
    `${paths.deskRequests(agency)}/2026-1?done=takeIn`,
  );

  const subject = 'request/2026-1';
  const remarks = paths.deskRequestAct(agency, subject, 'annulment');
  await clerk.get(paths.deskRequest(agency, subject));
  const long = await clerk.post(remarks, { reason: `写了很久${'字'.repeat(100_000)}` });
  assert.equal(long.status, 413);
  assert.match(long.text, /文字一共最多 256 KB.*写了很久字字.*<\/textarea>/s);
  assert.doesNotMatch(long.text, /value="[^"]*csrf|name="csrf"/);
});

function upload(by: SampleBrowser, path: string, own: Fields, ...files: File[]) {
  return by.upload(path, own, { name: 'attachments', files });
}

/** Sends the form of a page as it stands, with fields of one name kept apart. */
function sent(by: SampleBrowser, path: string, page: string, own: Fields, files: readonly File[]) {
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const body = new FormData();
  for (const [, name = '', value = ''] of fields) body.append(name, value);
  for (const [name, value] of Object.entries(own)) body.append(name, value);
  for (const file of files) body.append('files', file);
  return by.sendForm(path, body);
}

/** A page that shows what stands now: what was seen of it before is too old. */
function again(by: SampleBrowser, path: string, page: string, own: Fields) {
  return sent(by, path, page, own, []);
}

function hidden(text: string): Fields {
  const fields = text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

async function kept(registry: Opening, of: string, person: string): Promise<readonly string[]> {
  const files = await filesOf(registry.db, { agency: of, person });
  const opened = await Promise.all(files.map(({ digest }) => openFile(registry.db, registry, { agency: of, digest })));
  return opened.map((file) => file?.bytes.toString() ?? '');
}
