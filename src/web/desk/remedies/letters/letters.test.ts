import assert from 'node:assert/strict';
import { paths } from '#paths';
import { onEveryEngine } from '#store/sample-engines';
import { civil, finance, office } from '../../sample-county.ts';
import { sampleCasesDesk } from '../sample-cases-desk.ts';

const complaint = 'complaint/2026-1';
const complaints = paths.deskCases(office, 'complaints');
const page = paths.deskCase(office, 'complaints', complaint);
const form = (word: string) => paths.deskCaseAct(office, 'complaints', complaint, word);
const letter = (file: string) => paths.deskCaseLetter(office, 'complaints', complaint, file);
const part = paths.deskPart(civil, office, complaint);
const lodged = {
  ...{ about: civil, ground: 'handling', request: '青依申〔2026〕1号', received: '2026-03-02' },
  ...{ name: '王某某', phone: '000-0000444', what: '答复没有写明理由' },
};

onEveryEngine('投诉：先看清样，缺什么一次列出，不办理；办理以后文书可以下载，写给个人的留痕', async (_t, store) => {
  const { registry, enter, act } = await sampleCasesDesk(store);
  const supervisor = await enter(office, 'supervisor');
  await act(supervisor, paths.deskNewCase(office, 'complaints'), complaints, lodged);

  const empty = await act(supervisor, page, form('decision'), { measure: 'rectify', look: '1' });
  assert.match(empty.text, /还不能签发，缺 2 项[\s\S]*href="#decision-order"[\s\S]*href="#decision-until"/);
  const unchosen = await act(supervisor, page, form('decision'), { look: '1' });
  assert.match(unchosen.text, /<a href="#decision-measure">请先选择怎样处理，再看清样/);
  const typed = { measure: 'rectify', order: '补充理由', until: '2026-04-16' };
  const looked = await act(supervisor, page, form('decision'), { ...typed, look: '1' });
  assert.match(
    looked.text,
    /依法应当写明的都齐了[\s\S]*<div class="sheet">[\s\S]*督促整改通知书[\s\S]*2026年3月　　日/,
  );
  assert.match(looked.text, /补充理由<\/textarea>/, '填过的都在');
  assert.doesNotMatch(looked.text, /王某某/);
  const kept = await registry.db.selectFrom('remedy').select('version').where('subject', '=', complaint).execute();
  assert.deepEqual(
    kept.map(({ version }) => version),
    [1],
  );

  await act(supervisor, page, form('decision'), typed);
  const answering = { answer: '已督促整改', day: '2026-03-02' };
  const draft = await act(supervisor, page, form('answer'), { ...answering, look: '1' });
  assert.match(draft.text, /<p class="to">王\*\*：<\/p>/);
  await act(supervisor, page, form('answer'), answering);
  assert.match((await supervisor.get(page)).text, /文书[\s\S]*督促整改通知书[\s\S]*投诉举报答复书/);

  const acts = async () =>
    (await registry.db.selectFrom('journal').select('act').where('act', '=', 'reveal').execute()).length;
  const before = await acts();
  assert.equal((await supervisor.get(letter('2.docx'))).status, 200);
  assert.equal(await acts(), before, '通知书里没有谁的姓名');
  const answer = await supervisor.get(letter('3.pdf'));
  assert.match(
    decodeURIComponent(answer.headers.get('content-disposition') ?? ''),
    /青公开投诉〔2026〕1号投诉举报答复书\.pdf/,
  );
  assert.equal(await acts(), before + 1);
  assert.equal((await supervisor.get(letter('1.pdf'))).status, 404);
});

onEveryEngine('投诉：被投诉机关下载给它的文书，看不到给投诉人的；别的机关和别的角色都下载不了', async (_t, store) => {
  const { enter, act } = await sampleCasesDesk(store);
  const supervisor = await enter(office, 'supervisor');
  const clerk = await enter(civil, 'clerk');
  const other = await enter(finance, 'clerk');
  const leader = await enter(office, 'leader');
  await act(supervisor, paths.deskNewCase(office, 'complaints'), complaints, lodged);
  const notice = (file: string) => paths.deskPartLetter(civil, office, complaint, file);
  await act(supervisor, page, form('account-request'), { question: '为什么没有理由', until: '2026-03-16' });
  assert.match((await clerk.get(part)).text, /情况说明通知书[\s\S]*letters\/2\.docx/);
  assert.equal((await clerk.get(notice('2.docx'))).status, 200);

  await act(supervisor, page, form('decision'), { measure: 'unfounded', order: '不属实' });
  await act(supervisor, page, form('answer'), { answer: '不属实', day: '2026-03-02' });
  assert.match((await clerk.get(part)).text, /核查结果告知书/);
  assert.equal((await clerk.get(notice('3.pdf'))).status, 200);
  for (const file of ['1.pdf', '4.pdf']) assert.equal((await clerk.get(notice(file))).status, 404, file);
  for (const file of ['2.docx', '4.pdf']) {
    assert.equal((await clerk.get(letter(file))).status, 403, file);
    assert.equal((await leader.get(letter(file))).status, 403, file);
    assert.equal((await other.get(paths.deskPartLetter(finance, office, complaint, file))).status, 404, file);
  }
});

const correction = 'correction/2026-1';
const demand = paths.deskCase(civil, 'corrections', correction);
const demanded = {
  ...{ name: '李某某', phone: '000-0000333', record: '登记的出生年份是1991年', should: '1990年', evidence: '户口簿' },
  demanded: '2026-03-02',
};

onEveryEngine('更正：清样里有审核的情况和救济途径；签发以后经办人下载，上级看不到', async (_t, store) => {
  const { enter, act } = await sampleCasesDesk(store);
  const clerk = await enter(civil, 'clerk');
  const head = await enter(civil, 'disclosureHead');
  const to = (word: string) => paths.deskCaseAct(civil, 'corrections', correction, word);
  await act(clerk, paths.deskNewCase(civil, 'corrections'), paths.deskCases(civil, 'corrections'), demanded);
  await act(clerk, demand, to('rejection'), { why: 'foundTrue', finding: '户籍登记是1991年' });

  const looked = await act(head, demand, to('refusal'), { notice: '记录与户籍登记一致', look: '1' });
  assert.match(
    looked.text,
    /李\*\*：[\s\S]*审核情况：户籍登记是1991年。[\s\S]*不予更正的理由：记录与户籍登记一致。[\s\S]*申请行政复议/,
  );
  const short = await act(head, demand, to('refusal'), { notice: '' });
  assert.match(short.text, /href="#refusal-notice">现在还不能签发：没有写明不予更正的理由（第四十一条）/);
  await act(head, demand, to('refusal'), { notice: '记录与户籍登记一致' });

  const file = paths.deskCaseLetter(civil, 'corrections', correction, '3.docx');
  const paper = await clerk.get(file);
  assert.match(
    decodeURIComponent(paper.headers.get('content-disposition') ?? ''),
    /青公开更正〔2026〕1号更正告知书\.docx/,
  );
  const supervisor = await enter(office, 'supervisor');
  assert.equal((await supervisor.get(file)).status, 403);
  assert.doesNotMatch((await supervisor.get(demand)).text, /letters\/3/);
});
