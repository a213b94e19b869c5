import type { Asker, Registry } from '#agencies/types';
import { amend } from '#requests/commands/amend';
import { annul } from '#requests/commands/annul';
import { answer } from '#requests/commands/answer';
import { answerConsultation } from '#requests/commands/answer-consultation';
import { archive } from '#requests/commands/archive';
import { askForReasons } from '#requests/commands/ask-for-reasons';
import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { assign } from '#requests/commands/assign';
import { chargeFee } from '#requests/commands/charge-fee';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { confirm } from '#requests/commands/confirm';
import { consult } from '#requests/commands/consult';
import { declineRelease } from '#requests/commands/decline-release';
import { defer } from '#requests/commands/defer';
import { type Drafted, draft } from '#requests/commands/draft';
import { extend } from '#requests/commands/extend';
import { file } from '#requests/commands/file';
import { giveReasons } from '#requests/commands/give-reasons';
import { lapse } from '#requests/commands/lapse';
import { lapseFee } from '#requests/commands/lapse-fee';
import { pay } from '#requests/commands/pay';
import { proposeExtension } from '#requests/commands/propose-extension';
import { rate } from '#requests/commands/rate';
import { receiveConsultation } from '#requests/commands/receive-consultation';
import { register } from '#requests/commands/register';
import { release } from '#requests/commands/release';
import { reopen } from '#requests/commands/reopen';
import { search } from '#requests/commands/search';
import { sendBack } from '#requests/commands/send-back';
import { serve } from '#requests/commands/serve';
import { split } from '#requests/commands/split';
import { submit } from '#requests/commands/submit';
import { suggestRelease } from '#requests/commands/suggest-release';
import { supplement } from '#requests/commands/supplement';
import { takeIn } from '#requests/commands/take-in';
import { unrelease } from '#requests/commands/unrelease';
import { withdraw } from '#requests/commands/withdraw';
import { sampleApplication } from '#requests/sample-requests';
import type { RequestAct } from '#requests/workflow';
import { dayOf } from '#store/time';
import type { Subject } from './places.ts';
import type { World } from './world.ts';

type Run = (world: World, asker: Asker, subject: Subject) => Promise<{ readonly ok: boolean }>;

const application = sampleApplication;
const drafted: Drafted = {
  kind: 'granted.provided',
  finding: '经审查，可以公开。',
  reasons: '',
  providing: '随本答复书提供。',
};

const released = { title: '低保资金支出', text: '支出情况见下。', given: [], files: [], cleared: true };

/** How each act on a request is done. A new act without its way does not compile. */
const ways: Readonly<Record<RequestAct, Run | string>> = {
  file: ({ registry }, asker, { agency }) => file(registry, { asker, key: null, agency, application }),
  takeIn: ({ registry }, asker, { agency }) =>
    takeIn(registry, { asker, key: null, agency, channel: 'counter', arrived: today(registry), application }),
  takeInUnconfirmed: ({ registry }, asker, { agency }) =>
    takeIn(registry, { asker, key: null, agency, channel: 'fax', arrived: today(registry), application }),
  part: 'made by split alone',
  confirm: on(confirm),
  split: on((registry, at) => split(registry, { ...at, wants: ['甲项', '乙项'] })),
  register: on(register),
  assign: async (world, asker, subject) => assign(world.registry, { ...at(asker, subject), to: await world.clerk() }),
  askToSupplement: on((registry, at) =>
    askToSupplement(registry, { ...at, items: '写明年度', ends: later(registry, 10) }),
  ),
  supplement: on((registry, at) => supplement(registry, { ...at, wants: '2025年全年' })),
  lapse: on((registry, at) => lapse(movedOn(registry, 60), at)),
  search: on((registry, at) => search(registry, { ...at, where: '档案室', words: '低保', result: '一份', found: 1 })),
  consult: on((registry, at) => consult(registry, { ...at, of: 'thirdParty', parties: ['某公司'], about: '合同' })),
  receiveConsultation: on((registry, at) => receiveConsultation(registry, { ...at, n: 1 })),
  answerConsultation: on((registry, at) =>
    answerConsultation(registry, { ...at, n: 1, opinion: 'agrees', reasons: '同意' }),
  ),
  proposeExtension: on((registry, at) => proposeExtension(registry, { ...at, workdays: 10, reason: '检索量大' })),
  extend: on((registry, at) => extend(registry, { ...at, workdays: 10, reason: '检索量大' })),
  askForReasons: on((registry, at) => askForReasons(registry, { ...at, why: '本年第 30 件' })),
  giveReasons: on((registry, at) => giveReasons(registry, { ...at, reasons: '编写县志' })),
  defer: on((registry, at) => defer(registry, { ...at, until: later(registry, 90) })),
  chargeFee: on((registry, at) =>
    chargeFee(registry, { ...at, amount: 10_000, received: today(registry), basis: '按件计收' }),
  ),
  pay: on((registry, at) => pay(registry, { ...at, receipt: '票据 0001' })),
  lapseFee: on((registry, at) => lapseFee(movedOn(registry, 60), at)),
  draft: on((registry, at) => draft(registry, { ...at, drafted })),
  submit: on(submit),
  clearSection: on(clearSection),
  clearSecrecy: on(clearSecrecy),
  sendBack: on((registry, at) => sendBack(registry, { ...at, remarks: '补充理由' })),
  answer: on(answer),
  serve: on((registry, at) => serve(registry, { ...at, way: 'counter', proof: '本人签收' })),
  archive: on(archive),
  withdraw: on((registry, at) => withdraw(registry, { ...at, how: '书面撤回' })),
  rate: on((registry, at) => rate(registry, { ...at, rating: 5, words: '' })),
  suggestRelease: on((registry, at) => suggestRelease(registry, { ...at, ground: 'knowledge', words: '' })),
  release: on((registry, at) => release(registry, { ...at, words: released })),
  declineRelease: on((registry, at) => declineRelease(registry, { ...at, reasons: '只涉及少数人' })),
  unrelease: on((registry, at) => unrelease(registry, { ...at, reason: 'outdated' })),
  reopen: on((registry, at) =>
    reopen(registry, { ...at, remedy: 'remedy/2026-1', order: 'redoByReview', until: null }),
  ),
  amend: on((registry, at) => amend(registry, { ...at, field: 'applicant', now: 'research', reason: '录错' })),
  annul: on((registry, at) => annul(registry, { ...at, reason: 'doubled' })),
};

export const requestRunners: Readonly<Record<string, Run | string>> = Object.fromEntries(
  Object.entries(ways).map(([act, run]) => [`request.${act}`, run]),
);

type At = ReturnType<typeof at>;

function on(command: (registry: Registry, at: At) => Promise<{ readonly ok: boolean }>): Run {
  return ({ registry }, asker, subject) => command(registry, at(asker, subject));
}

function at(asker: Asker, { agency, id, seen }: Subject) {
  return { asker, key: null, agency, request: id, seen };
}

function today(registry: Registry): string {
  return dayOf(registry.now());
}

function later(registry: Registry, days: number): string {
  return Temporal.PlainDate.from(today(registry)).add({ days }).toString();
}

/** The same registry some days later. */
function movedOn(registry: Registry, days: number): Registry {
  return { ...registry, now: () => `${later(registry, days)}T02:00:00Z` };
}
