import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { feeNoticeContents } from '#law/fee-rules/notice';
import { allDecisions, letterContents } from '#law/regulation/art-36-39-decisions';
import { redressOf, redressOfProcedure } from '#law/remedies/redress';
import { requestActs } from '../workflow.ts';
import { decisionWords } from './decisions/words.ts';
import { type KindOfLetter, letterKinds, letterSentBy } from './kinds.ts';
import { letterOf } from './letter.ts';
import { cited } from './phrases.ts';
import { everyLetter, sampleCase, sampleDecision, sampleFactsOf, sampleLetter, textOf } from './sample-letters.ts';

const decided = allDecisions.map((decision) => {
  const facts = sampleDecision(decision.kind);
  return { ...decision, facts, letter: textOf(letterOf('decision', facts)) };
});

/** What `letterContents` names, and how it stands in a letter that was written for the sample. */
const contents: Readonly<Record<string, RegExp>> = {
  申请人: /^张某某：$/m,
  收到申请之日: /本机关于2026年3月2日收到/,
  所申请的内容: /申请公开的内容为“北岭镇2025年第三季度/,
  处理决定: /决定|告知|不予|不再|无法提供|依照有关法律|不作为/,
  法律依据: /根据《中华人民共和国政府信息公开条例》第.+条.*的规定/,
  行政机关名称和印章: /^青禾县民政局\n2026年3月23日$/m,
  日期: /^2026年3月23日$/m,
  '获取该政府信息的方式、途径': /获取方式、途径：自收到/,
  '所申请的政府信息，或者获取该政府信息的方式、途径和时间': /获取的方式、途径和时间：自收到/,
  可以公开的政府信息内容: /经审查，对象姓名.*可以公开。/,
  对不予公开的内容的理由: /不予公开的内容和理由：身份证件号码/,
  不予公开: /本机关决定不予公开。/,
  理由: /理由：身份证件号码/,
  '依照有关法律、行政法规的规定办理': /请您依照有关法律、行政法规的规定办理。/,
  经检索该政府信息不存在: /进行了检索.*[\s\S]*经检索，本机关没有您申请公开的信息。.*该政府信息不存在。/,
  不属于本机关负责公开: /您申请公开的信息不属于本机关负责公开。/,
  '能够确定的，负责公开的行政机关的名称、联系方式': /不属于本机关负责公开/,
  '需要对现有政府信息进行加工、分析，不予提供': /需要对现有政府信息进行加工、分析。.*本机关不予提供。/,
  补正后申请内容仍不明确: /补正后申请内容仍不明确。/,
  不作为政府信息公开申请处理: /不作为政府信息公开申请处理。/,
  不予重复处理: /不予重复处理。/,
  获取的途径: /获取的途径：自收到/,
  '申请理由不合理，不予处理': /申请理由不合理。.*不予处理。/,
  '要求确认或者重新出具已获取的信息，不予处理': /要求本机关确认或者重新出具已获取的信息。.*不予处理。/,
  '逾期不补正，视为放弃申请，不再处理': /逾期不补正。.*视为放弃申请，本机关不再处理/,
  '逾期未缴纳信息处理费，视为放弃申请，不再处理': /逾期未缴纳信息处理费。.*视为放弃申请，本机关不再处理/,
  '撤回申请，不再处理': /撤回申请。.*不再处理/,
};

for (const { kind, label, under, letter, facts } of decided) {
  test(`${cited(under).replace(/^.*?》/u, '')} ${label}：答复里有法律要求的每一项`, () => {
    for (const content of letterContents(kind).value) {
      assert.ok(contents[content], `这一项没有人核对：${content}`);
      assert.match(letter, contents[content] as RegExp);
    }
    for (const { at } of under) assert.ok(letter.includes(at), at);
  });

  test(`行政复议法第二十三条 ${label}：${isFirst(kind, facts) ? '先复议' : '复议或者诉讼'}，期限、机关、法院都写明`, () => {
    assert.match(letter, /之日起60日内向青禾县人民政府（地址：青禾县青禾大道1号）申请行政复议/);
    assert.equal(/应当先申请行政复议.*15日内依法向人民法院/.test(letter), isFirst(kind, facts));
    const choice = /也可以自收到本(?:答复书|告知书)之日起6个月内直接向青禾县人民法院/.test(letter);
    assert.equal(choice, !isFirst(kind, facts) || kind === 'partial');
  });
}

test('第三十六条：二十三种处理决定各有自己的写法', () => {
  assert.equal(allDecisions.length, 23);
  assert.equal(new Set(decided.map(({ letter }) => letter)).size, 23);
  assert.deepEqual(Object.keys(decisionWords).toSorted(), allDecisions.map(({ kind }) => kind).toSorted());
});

test('第三十七条：部分公开，不公开的部分不属于第十四条至第十六条的，不写先复议', () => {
  for (const grounds of [['notInformation'], ['denied.8']] as const) {
    const letter = textOf(letterOf('decision', sampleDecision('partial', { grounds })));
    assert.doesNotMatch(letter, /先申请行政复议/);
    assert.match(letter, /如对本答复书不服/);
  }
});

test('第三十六条第（五）项：能确定负责公开的机关的，写明名称、联系方式；不能确定的，不留空行', () => {
  const found = sampleDecision('unable.1.not_ours', { providing: '青禾县教育局，电话 000-0000301' });
  assert.match(
    textOf(letterOf('decision', found)),
    /^负责公开该政府信息的行政机关的名称、联系方式：青禾县教育局，电话 000-0000301。$/m,
  );
  assert.doesNotMatch(textOf(letterOf('decision', sampleDecision('unable.1.not_ours'))), /联系方式：/);
});

test('程序性文书不写救济途径', () => {
  for (const [kind, { procedure }] of Object.entries(letterKinds) as [keyof typeof letterKinds, KindOfLetter][]) {
    if (!procedure) continue;
    assert.equal(redressOfProcedure(procedure).value, 'none');
    assert.doesNotMatch(textOf(sampleLetter(kind)), /行政复议|行政诉讼/);
  }
  for (const kind of ['receipt', 'reasonsNotice', 'deferralNotice', 'serviceProof', 'applicationForm'] as const)
    assert.doesNotMatch(textOf(sampleLetter(kind)), /行政复议|行政诉讼/);
});

test('办理的步骤要发的文书，每一种都有', () => {
  const sent = Object.keys(requestActs).flatMap((act) => letterSentBy(act) ?? []);
  assert.ok(sent.length >= 13);
  assert.ok(sent.every((kind) => everyLetter.some((letter) => letter.kind === kind)));
  assert.equal(letterSentBy('rate'), null);
  assert.equal(letterSentBy('toString'), null);
});

test('第三十条：补正告知书写明全部事项、期限和后果', () => {
  const letter = textOf(sampleLetter('supplementNotice'));
  assert.match(letter, /需要补正的事项：写明需要哪一个月的公示名单。\n写明停保原因的分类标准。/);
  assert.match(letter, /请您在2026年3月19日以前（含当日）作出补正/);
  assert.match(letter, /无正当理由逾期不补正的，视为放弃申请，本机关不再处理/);
});

test('第三十二条、第三十四条：沉默的后果，对第三方和对共同制作机关不一样；都不写申请人是谁', () => {
  const facts = sampleFactsOf.consultation;
  const of = (kind: typeof facts.of) => textOf(letterOf('consultation', { ...facts, of: kind }));
  assert.match(of('thirdParty'), /15个工作日内提出意见。逾期未提出意见的，由本机关依照规定决定是否公开/);
  assert.match(of('coAgency'), /第三十四条.*[\s\S]*15个工作日内提出意见，逾期未提出意见的视为同意公开/);
  assert.doesNotMatch(of('thirdParty'), /视为同意/);
  assert.doesNotMatch(of('otherAgency'), /视为同意|15个工作日/);
  for (const kind of ['thirdParty', 'coAgency', 'otherAgency', 'secrecyAuthority'] as const)
    assert.doesNotMatch(of(kind), /张某某|北岭镇/);
});

test('收费办法第六条：缴费通知书写明依据、标准、数额、缴纳方式', () => {
  const letter = textOf(sampleLetter('feeNotice'));
  for (const content of feeNoticeContents.value) assert.match(letter, new RegExp(`^${content}：.+`, 'm'));
  assert.match(letter, /人民币200元。[\s\S]*次日起20个工作日内缴纳/);
});

test('第三十三条第二款：延期告知书写明谁同意、延长多久、到哪一天', () => {
  assert.match(
    textOf(sampleLetter('extensionNotice')),
    /经本机关政府信息公开工作机构负责人同意，答复期限延长10个工作日，延长后的答复期限为2026年4月14日/,
  );
});

test('第二十九条：申请表不问用途；第三十一条：登记回执写明收到之日和依据', () => {
  assert.doesNotMatch(textOf(sampleLetter('applicationForm')), /用途：|申请的用途是/);
  assert.match(textOf(sampleLetter('receipt')), /收到申请之日\|2026年3月2日（《条例》第三十一条第（一）项）/);
  assert.match(textOf(sampleLetter('receipt')), /答复期限\|2026年3月30日/);
});

test('对单位称“你单位”；草稿的日期留给签发的人填', () => {
  const to = { name: '青禾建设有限公司', kind: 'enterprise' } as const;
  const facts = { ...sampleDecision('granted.provided'), to, dated: false };
  const { model } = letterOf('decision', facts);
  assert.match(textOf({ ...sampleLetter('decision'), model }), /你单位申请公开的政府信息可以公开/);
  assert.deepEqual(model.blocks.at(-1), { kind: 'signature', agency: '青禾县民政局', date: '2026年3月　　日' });
  assert.equal(model.date, undefined);
});

test('行政复议法第二十二条第二款：复议机关有互联网渠道的，写明', () => {
  const review = { ...sampleCase.agency.review, online: 'https://fuyi.example.cn' };
  const facts = sampleDecision('denied.5', { agency: { ...sampleCase.agency, review } });
  assert.match(textOf(letterOf('decision', facts)), /提交行政复议申请书的互联网渠道：https:\/\/fuyi\.example\.cn。/);
});

for (const [name, letter] of [
  ['部分公开答复书', sampleLetter('decision')],
  ['补正告知书', sampleLetter('supplementNotice')],
  ['征求意见书', sampleLetter('consultation')],
] as const)
  test(`全文：${name}`, () => {
    const file = new URL(`../../../fixtures/letters/${name}.txt`, import.meta.url);
    assert.equal(`${textOf(letter)}\n`, readFileSync(file, 'utf8'));
  });

function isFirst(decision: (typeof decided)[number]['kind'], { grounds }: { readonly grounds: unknown }): boolean {
  const given = Array.isArray(grounds) ? grounds : [];
  return redressOf({ decision, grounds: given, made: sampleCase.day }).value === 'review-first';
}
