import { reveal } from '#agencies/reveal';
import type { Asker } from '#agencies/types';
import { amend } from '#remedies/commands/amend';
import { annul } from '#remedies/commands/annul';
import { appeal } from '#remedies/commands/appeal';
import { close } from '#remedies/commands/close';
import { handIn } from '#remedies/commands/hand-in';
import { hear } from '#remedies/commands/hear';
import { noteOutcome } from '#remedies/commands/note-outcome';
import { notice } from '#remedies/commands/notice';
import { orderRedo } from '#remedies/commands/order-redo';
import { remand } from '#remedies/commands/remand';
import { respond } from '#remedies/commands/respond';
import { account } from '#remedies/complaints/commands/account';
import { answer } from '#remedies/complaints/commands/answer';
import { askAccount } from '#remedies/complaints/commands/ask-account';
import { decide } from '#remedies/complaints/commands/decide';
import { lodge } from '#remedies/complaints/commands/lodge';
import { reportDone } from '#remedies/complaints/commands/report-done';
import { withdraw as withdrawComplaint } from '#remedies/complaints/commands/withdraw';
import { check } from '#remedies/corrections/commands/check';
import { correct } from '#remedies/corrections/commands/correct';
import { demand } from '#remedies/corrections/commands/demand';
import { lookAgain } from '#remedies/corrections/commands/look-again';
import { refuse } from '#remedies/corrections/commands/refuse';
import { transfer } from '#remedies/corrections/commands/transfer';
import { withdraw } from '#remedies/corrections/commands/withdraw';
import type { Subject } from './places.ts';
import { aComplaint, aDay, aDemand, key, on } from './remedy-subjects.ts';
import type { World } from './world.ts';

type Run = (world: World, asker: Asker, subject: Subject) => Promise<{ readonly ok: boolean }>;

const remedy: Readonly<Record<string, Run>> = {
  'remedy.notice': ({ registry }, asker, { agency }) =>
    notice(registry, {
      ...{
        asker,
        key,
        agency,
        way: 'review',
        procedure: 'summary',
        contested: 'publication',
        about: null,
        after: null,
      },
      ...{ received: aDay, body: '青禾县人民政府', caseNumber: '1号', who: '张某某', what: '没有公开' },
    }),
  'remedy.respond': ({ registry }, asker, one) => respond(registry, { ...on(one, asker), reply: '答复' }),
  'remedy.handIn': ({ registry }, asker, one) => handIn(registry, { ...on(one, asker), list: '检索记录' }),
  'remedy.hear': ({ registry }, asker, one) => hear(registry, { ...on(one, asker), on: '2026-03-20', remarks: '' }),
  'remedy.noteOutcome': ({ registry }, asker, one) =>
    noteOutcome(registry, { ...on(one, asker), result: 'claim-rejected', words: '' }),
  'remedy.appeal': ({ registry }, asker, one) =>
    appeal(registry, { ...on(one, asker), by: 'plaintiff', body: '中级人民法院', caseNumber: '' }),
  'remedy.remand': ({ registry }, asker, one) => remand(registry, on(one, asker)),
  'remedy.orderRedo': ({ registry }, asker, one) => orderRedo(registry, { ...on(one, asker), until: null }),
  'remedy.close': ({ registry }, asker, one) => close(registry, on(one, asker)),
  'remedy.amend': ({ registry }, asker, one) =>
    amend(registry, { ...on(one, asker), field: 'contested', now: 'decision', reason: '看错了' }),
  'remedy.annul': ({ registry }, asker, one) => annul(registry, { ...on(one, asker), reason: 'doubled' }),
};

const checked = { aboutThemselves: true, evidence: true, competent: true, foundTrue: true };
const found =
  (more: Partial<typeof checked>): Run =>
  ({ registry }, asker, one) =>
    check(registry, { ...on(one, asker), checked: { ...checked, ...more }, finding: '查明' });

const correction: Readonly<Record<string, Run>> = {
  'correction.demand': ({ registry }, asker) => demand(registry, aDemand(asker)),
  'correction.findTrue': found({}),
  'correction.findUnfounded': found({ foundTrue: false }),
  'correction.findNotOurs': found({ competent: false }),
  'correction.lookAgain': ({ registry }, asker, one) => lookAgain(registry, { ...on(one, asker), remarks: '再查' }),
  'correction.correct': ({ registry }, asker, one) => correct(registry, { ...on(one, asker), notice: '已更正' }),
  'correction.refuse': ({ registry }, asker, one) => refuse(registry, { ...on(one, asker), notice: '不属实' }),
  'correction.transfer': ({ registry }, asker, one) =>
    transfer(registry, { ...on(one, asker), how: 'directed', to: '青禾县公安局', notice: '' }),
  'correction.withdraw': ({ registry }, asker, one) => withdraw(registry, { ...on(one, asker), how: '当面' }),
};

const complaint: Readonly<Record<string, Run>> = {
  'complaint.lodge': ({ registry }, asker) => lodge(registry, aComplaint(asker)),
  'complaint.askAccount': ({ registry }, asker, one) =>
    askAccount(registry, { ...on(one, asker), until: '2026-03-09', question: '请说明' }),
  'complaint.account': ({ registry }, asker, one) => account(registry, { ...on(one, asker), account: '说明' }),
  'complaint.decide': ({ registry }, asker, one) =>
    decide(registry, { ...on(one, asker), measure: 'unfounded', until: null, order: '不属实' }),
  'complaint.answer': ({ registry }, asker, one) => answer(registry, { ...on(one, asker), answer: '答复' }),
  'complaint.reportDone': ({ registry }, asker, one) => reportDone(registry, { ...on(one, asker), report: '整改' }),
  'complaint.withdraw': ({ registry }, asker, one) => withdrawComplaint(registry, { ...on(one, asker), how: '电话' }),
};

/** How each act of remedies is done. */
export const remedyRunners: Readonly<Record<string, Run>> = {
  ...remedy,
  ...correction,
  ...complaint,
  'complainant.reveal': ({ registry }, asker, { agency, id }) =>
    reveal(registry, { asker, key, agency, person: id, entries: ['name'], reason: 'handle' }),
};
