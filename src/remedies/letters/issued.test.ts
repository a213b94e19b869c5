import assert from 'node:assert/strict';
import { describe } from '#agencies/commands/describe';
import { erase } from '#agencies/commands/erase';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { agencyById } from '#agencies/queries';
import { operator } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import type { NotAllowed } from '#journal/types';
import { letterDocx } from '#requests/letters/paper';
import { textOf } from '#requests/letters/sample-letters';
import { agency, citizen, done, type SampleDesk } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { answer } from '../complaints/commands/answer.ts';
import { askAccount } from '../complaints/commands/ask-account.ts';
import { decide } from '../complaints/commands/decide.ts';
import { lodge } from '../complaints/commands/lodge.ts';
import { check } from '../corrections/commands/check.ts';
import { demand } from '../corrections/commands/demand.ts';
import { refuse } from '../corrections/commands/refuse.ts';
import { answered, office, sampleRemedyDesk, supervisor } from '../sample-remedies.ts';
import { personOf } from '../subject/ids.ts';
import { letterSent, lettersSent } from './issued.ts';

onEveryEngine('投诉的三件文书随办理签发、封存；机关改名以后一字不变；摘要在日志里', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const subject = await complained(desk, await answered(desk));
  const on = { asker: supervisor, key: null, agency: office, subject };
  await done(askAccount(registry, { ...on, seen: 1, until: '2026-03-09', question: '请说明办理经过。' }));
  const order = { measure: 'rectify', until: '2026-04-09', order: '重新检索。' } as const;
  await done(decide(registry, { ...on, seen: 2, ...order }));
  await done(answer(registry, { ...on, seen: 3, answer: '已经督促整改。' }));

  const sent = lettersSent(await actsAbout(registry.db, office, subject));
  assert.deepEqual(
    sent.map(({ version, name }) => `${version} ${name}`),
    ['2 情况说明通知书', '3 督促整改通知书', '4 投诉举报答复书'],
  );
  const before = await Promise.all(sent.map(({ version }) => letterAt(desk, subject, version)));
  const [asked = '', notice = '', told = ''] = before.map((letter) => (letter ? textOf(letter) : ''));
  assert.match(
    asked,
    /^青禾县人民政府办公室\n青政办公开投诉〔2026〕1号\n[\s\S]*（涉及青民依申〔2026〕1号申请）[\s\S]*2026年3月9日/,
  );
  assert.match(notice, /青禾县民政局：\n[\s\S]*重新检索。\n请在2026年4月9日/);
  assert.match(told, /李某：\n[\s\S]*已经督促整改。/);
  for (const letter of [asked, notice]) assert.doesNotMatch(letter, /李某|000-0000222|拖着不办/);

  const seen = (await agencyById(registry.db, office))?.version ?? 0;
  const facts = sampleFacts('青禾县政务公开办公室', { kind: 'governmentOffice', codeWord: '青公开' });
  await done(describe(registry, { key: null, agency: office, asker: operator, seen, facts }));
  const after = await letterAt(desk, subject, 4);
  assert.deepEqual(after, before[2]);
  assert.ok(after && before[2]);
  assert.deepEqual(await letterDocx(after), await letterDocx(before[2]));
});

onEveryEngine('缺几项一次说全，什么也没有记下；不属实又没有问过被投诉机关的，不给它发文书', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const subject = await complained(desk, null);
  const on = { asker: supervisor, key: null, agency: office, subject, seen: 1 };
  const nothing = await decide(registry, { ...on, measure: 'rectify', until: null, order: ' ' });
  assert.match(
    says(nothing),
    /^现在还不能签发：没有写明查明的情况和处理意见（第四十七条第二款）；督促整改的，整改的期限要在今天以后（第四十七条第二款）。$/,
  );
  assert.match(
    says(await askAccount(registry, { ...on, until: '2026-03-02', question: '' })),
    /要说明什么.*期限要在今天以后/,
  );
  assert.equal((await actsAbout(registry.db, office, subject)).length, 1);

  await done(decide(registry, { ...on, measure: 'unfounded', until: null, order: '不属实' }));
  assert.deepEqual(lettersSent(await actsAbout(registry.db, office, subject)), []);
});

onEveryEngine(
  '第四十一条：不予更正的告知书写明复议机关和法院，机关信息里没有的先补上；本人信息删除以后打不开',
  async (_t, store) => {
    const desk = await sampleRemedyDesk(store);
    const { registry } = desk;
    const what = { about: null, record: '出生日期', should: '1990年1月1日', evidence: '户口簿' };
    const who = { name: '张某某', idNumber: '00000019900101000X', phone: '000-0000111', address: '' };
    const { subject } = await done(demand(registry, { asker: desk.as('clerk'), key: null, agency, ...who, ...what }));
    const on = { key: null, agency, subject };
    const checked = { aboutThemselves: true, evidence: true, competent: true, foundTrue: false };
    await done(check(registry, { ...on, asker: desk.as('clerk'), seen: 1, checked, finding: '与户籍相符' }));

    const head = desk.as('disclosureHead');
    await redescribed(desk, {});
    const short = await refuse(registry, { ...on, asker: head, seen: 2, notice: '' });
    assert.match(says(short), /没有写明不予更正的理由.*没有复议机关.*没有管辖法院/);
    await redescribed(desk, { review: place('青禾县人民政府'), court: place('青禾县人民法院') });
    await done(refuse(registry, { ...on, asker: head, seen: 2, notice: '记录与户籍一致' }));

    const letter = await letterAt(desk, subject, 3, agency);
    assert.ok(letter);
    assert.match(
      textOf(letter),
      /青民公开更正〔2026〕1号[\s\S]*审核情况：与户籍相符。\n不予更正的理由：记录与户籍一致。\n.*60日内/,
    );
    const person = personOf(subject);
    await done(erase(registry, { asker: operator, key: null, agency, person, reason: 'done' }));
    assert.equal(await letterAt(desk, subject, 3, agency), null);
  },
);

function place(name: string) {
  return { name, address: '青禾县青禾大道1号' };
}

async function redescribed({ registry, as }: SampleDesk, more: Parameters<typeof sampleFacts>[1]): Promise<void> {
  const seen = (await agencyById(registry.db, agency))?.version ?? 0;
  const facts = sampleFacts('青禾县民政局', { codeWord: '青民', ...more });
  await done(describe(registry, { key: null, agency, asker: as('disclosureHead'), seen, facts }));
}

async function complained({ registry }: SampleDesk, request: string | null): Promise<string> {
  const who = { name: '李某', phone: '000-0000222', mail: '', address: '', what: '拖着不办' };
  const what = { agency: office, about: agency, ground: 'handling', request } as const;
  return (await done(lodge(registry, { asker: citizen, key: null, ...what, ...who }))).subject;
}

async function letterAt({ registry }: SampleDesk, subject: string, version: number, of = office) {
  return letterSent(registry, registry.db, { agency: of, acts: await actsAbout(registry.db, of, subject), version });
}

function says(outcome: { readonly ok: true } | NotAllowed): string {
  return outcome.ok ? 'done' : outcome.why.says;
}
