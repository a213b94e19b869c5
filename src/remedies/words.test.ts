import assert from 'node:assert/strict';
import { actsAbout } from '#journal/queries';
import { agency, done, type SampleDesk } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { appeal } from './commands/appeal.ts';
import { handIn } from './commands/hand-in.ts';
import { hear } from './commands/hear.ts';
import { noteOutcome } from './commands/note-outcome.ts';
import { respond } from './commands/respond.ts';
import { askAccount } from './complaints/commands/ask-account.ts';
import { decide } from './complaints/commands/decide.ts';
import { lodge } from './complaints/commands/lodge.ts';
import { check } from './corrections/commands/check.ts';
import { correct } from './corrections/commands/correct.ts';
import { demand } from './corrections/commands/demand.ts';
import { answered, noticed, office, sampleRemedyDesk, supervisor } from './sample-remedies.ts';
import { personOf } from './subject/ids.ts';
import { wordsOf } from './words.ts';

onEveryEngine('每一个行为写进保险库的，都有名称；查询码、文件名和文书除外', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  for (const [chain, subject] of [
    [agency, await aSuit(desk)],
    [agency, await aCorrection(desk)],
    [office, await aComplaint(desk)],
  ] as const) {
    const named = (await actsAbout(desk.registry.db, chain, subject)).flatMap(wordsOf).map(({ entry }) => entry);
    const kept = await desk.registry.db
      .selectFrom('vault_entry')
      .select('entry')
      .where('agency_id', '=', chain)
      .where('person_id', '=', personOf(subject))
      .execute();
    const entries = kept
      .map(({ entry }) => entry)
      .filter((entry) => entry !== 'queryCode' && !entry.endsWith('/letter'));
    assert.deepEqual(entries.toSorted(), named.toSorted());
  }
});

async function aSuit(desk: SampleDesk): Promise<string> {
  const { registry } = desk;
  const subject = await noticed(desk, await answered(desk), { way: 'direct', procedure: null });
  const on = { asker: desk.as('clerk'), key: null, agency, subject };
  await done(respond(registry, { ...on, seen: 1, reply: '答辩' }));
  await done(handIn(registry, { ...on, seen: 2, list: '检索记录' }));
  await done(hear(registry, { ...on, seen: 3, on: '2026-03-20', remarks: '开庭' }));
  await done(noteOutcome(registry, { ...on, seen: 4, result: 'revoked', words: '撤销' }));
  await done(appeal(registry, { ...on, seen: 5, by: 'agency', body: '中级人民法院', caseNumber: '' }));
  return subject;
}

async function aCorrection({ registry, as }: SampleDesk): Promise<string> {
  const who = { name: '张某某', idNumber: '00000019900101000X', phone: '000-0000111', address: '' };
  const what = { about: null, record: '出生日期', should: '1990年', evidence: '户口簿' };
  const { subject } = await done(demand(registry, { asker: as('clerk'), key: null, agency, ...who, ...what }));
  const on = { key: null, agency, subject };
  const checked = { aboutThemselves: true, evidence: true, competent: true, foundTrue: true };
  await done(check(registry, { ...on, asker: as('clerk'), seen: 1, checked, finding: '属实' }));
  await done(correct(registry, { ...on, asker: as('disclosureHead'), seen: 2, notice: '已更正' }));
  return subject;
}

async function aComplaint({ registry }: SampleDesk): Promise<string> {
  const who = { name: '李某', phone: '000-0000222', mail: '', address: '', what: '不办' };
  const what = { agency: office, about: agency, ground: 'handling', request: null } as const;
  const { subject } = await done(lodge(registry, { asker: supervisor, key: null, ...what, ...who }));
  const on = { asker: supervisor, key: null, agency: office, subject };
  await done(askAccount(registry, { ...on, seen: 1, until: '2026-03-09', question: '请说明' }));
  await done(decide(registry, { ...on, seen: 2, measure: 'unfounded', until: null, order: '不属实' }));
  return subject;
}
