import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openPaper } from '#documents/open';
import { textOf as textOfPaper } from '#documents/text-of';
import { letterDocx, letterPdf } from '#requests/letters/paper';
import { textOf } from '#requests/letters/sample-letters';
import { complaintActs } from '../complaints/workflow.ts';
import { correctionActs } from '../corrections/workflow.ts';
import { letterSentBy } from './kinds.ts';
import { missingFor } from './missing.ts';
import { everyLetter, sampleFactsOf, sampleLetter } from './sample-letters.ts';

for (const [file, letter] of [
  ['情况说明通知书', sampleLetter('accountRequest')],
  ['督促整改通知书', sampleLetter('supervisionNotice')],
  ['投诉举报答复书', sampleLetter('complaintAnswer')],
  ['更正告知书', sampleLetter('correctionNotice')],
] as const)
  test(`全文：${file}`, () => {
    const expected = new URL(`../../../fixtures/letters/${file}.txt`, import.meta.url);
    assert.equal(`${textOf(letter)}\n`, readFileSync(expected, 'utf8'));
    assert.equal(letter.name, file);
  });

for (const letter of everyLetter)
  test(`${letter.name}：Word 和 PDF 里是同样的字`, async () => {
    const docx = textOfPaper(await openPaper(await letterDocx(letter)));
    const pdf = textOfPaper(await openPaper(await letterPdf(letter)));
    for (const block of letter.model.blocks)
      if (block.kind === 'paragraph')
        for (const text of [docx, pdf]) assert.ok(squash(text).includes(squash(block.text)), block.text);
  });

test('给被投诉机关的文书都不写谁投诉', () => {
  for (const measure of ['rectify', 'criticise', 'unfounded', 'notOurs'] as const)
    assert.doesNotMatch(textOf(sampleLetter('supervisionNotice', { measure })), /张某某/);
  assert.doesNotMatch(textOf(sampleLetter('accountRequest')), /张某某/);
});

test('第四十七条第二款：属实的督促整改或者通报批评，不属实的告知核查结果，名称各不相同', () => {
  const of = (measure: 'rectify' | 'criticise' | 'unfounded' | 'notOurs') =>
    textOf(sampleLetter('supervisionNotice', { measure, until: '' }));
  assert.match(
    of('criticise'),
    /政府信息公开通报批评通知书[\s\S]*情况属实。根据.*第四十七条第二款的规定，本机关予以通报批评。/,
  );
  assert.match(of('unfounded'), /政府信息公开核查结果告知书[\s\S]*反映的情况不属实。/);
  assert.match(of('notOurs'), /不属于政府信息公开工作主管部门监督检查的范围。/);
  for (const measure of ['criticise', 'unfounded', 'notOurs'] as const) assert.doesNotMatch(of(measure), /整改到位/);
});

test('第五十一条：答复投诉人的，四种结果都写明还可以申请复议、提起诉讼', () => {
  for (const [measure, says] of [
    ['rectify', /已经督促该机关整改，整改期限为2026年4月24日。/],
    ['criticise', /已经对该机关予以通报批评。/],
    ['unfounded', /反映的情况不属实。/],
    ['notOurs', /请通过相应渠道提出。/],
  ] as const) {
    const letter = textOf(sampleLetter('complaintAnswer', { measure }));
    assert.match(letter, says);
    assert.match(
      letter,
      /《条例》第五十一条的规定，还可以依法申请行政复议或者提起行政诉讼（行政复议机关：青禾县人民政府，/,
    );
  }
});

test('第四十一条：更正的四种结果各有写法；不予更正的写明救济途径', () => {
  const of = (more: Partial<typeof sampleFactsOf.correctionNotice>) => textOf(sampleLetter('correctionNotice', more));
  assert.match(of({ outcome: 'correct-and-tell' }), /已经予以更正。[\s\S]*更正的内容：/);
  assert.match(of({ outcome: 'keep-and-tell' }), /不予更正。[\s\S]*不予更正的理由：[\s\S]*60日内/);
  const elsewhere = { outcome: 'transfer-or-direct', competent: '青禾县公安局' } as const;
  assert.match(
    of({ ...elsewhere, passedOn: true }),
    /已经转送有权更正的行政机关[\s\S]*有权更正的行政机关：青禾县公安局。/,
  );
  assert.match(of({ ...elsewhere, passedOn: false }), /请您向有权更正的行政机关提出/);
  assert.match(of({ outcome: 'not-a-correction' }), /不作为更正申请处理[\s\S]*60日内/);
  for (const more of [{ outcome: 'correct-and-tell' }, elsewhere] as const) assert.doesNotMatch(of(more), /行政复议/);
});

test('缺什么一次说全：依法要写明的，和机关信息里没有的', () => {
  const nowhere = { name: '', address: '' };
  const agency = { ...sampleFactsOf.correctionNotice.agency, review: nowhere, court: nowhere };
  const missing = missingFor('correctionNotice', {
    ...sampleFactsOf.correctionNotice,
    agency,
    finding: ' ',
    notice: '',
  });
  assert.deepEqual(
    missing.map(({ mend, field }) => `${mend}.${field}`),
    ['draft.finding', 'draft.notice', 'agency.review.name', 'agency.court.name'],
  );
  const corrected = { ...sampleFactsOf.correctionNotice, agency, outcome: 'correct-and-tell' } as const;
  assert.deepEqual(missingFor('correctionNotice', corrected), [], '更正了的不写救济途径');
  const asked = { ...sampleFactsOf.accountRequest, question: '', until: '2026-03-23' };
  assert.deepEqual(
    missingFor('accountRequest', asked).map(({ field }) => field),
    ['question', 'until'],
  );
  const rectify = { ...sampleFactsOf.supervisionNotice, order: '', until: '' };
  assert.deepEqual(
    missingFor('supervisionNotice', rectify).map(({ field }) => field),
    ['order', 'until'],
  );
  assert.deepEqual(missingFor('supervisionNotice', { ...rectify, measure: 'criticise', order: '核查属实' }), []);
});

test('投诉、更正的步骤要发的文书，每一种都有', () => {
  const sent = [
    ...Object.keys(complaintActs).map((act) => letterSentBy('complaint/2026-1', act)),
    ...Object.keys(correctionActs).map((act) => letterSentBy('correction/2026-1', act)),
  ].filter((kind) => kind !== null);
  assert.deepEqual(new Set(sent), new Set(everyLetter.map(({ kind }) => kind)));
  assert.equal(letterSentBy('complaint/2026-1', 'toString'), null);
  assert.equal(letterSentBy('remedy/2026-1', 'answer'), null);
});

function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}
