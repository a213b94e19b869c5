import { establish } from '#agencies/commands/establish';
import { latestVersion } from '#agencies/queries';
import { type Asker, operator, type Registry } from '#agencies/types';
import { county } from '#demo/county';
import { annul } from '#remedies/commands/annul';
import { appeal } from '#remedies/commands/appeal';
import { close } from '#remedies/commands/close';
import { noteOutcome } from '#remedies/commands/note-outcome';
import { notice } from '#remedies/commands/notice';
import { respond } from '#remedies/commands/respond';
import { account } from '#remedies/complaints/commands/account';
import { answer } from '#remedies/complaints/commands/answer';
import { askAccount } from '#remedies/complaints/commands/ask-account';
import { decide } from '#remedies/complaints/commands/decide';
import { lodge } from '#remedies/complaints/commands/lodge';
import { check } from '#remedies/corrections/commands/check';
import { demand } from '#remedies/corrections/commands/demand';
import { withdraw } from '#remedies/corrections/commands/withdraw';
import { takeIn } from '#requests/commands/take-in';
import { done, sampleApplication } from '#requests/sample-requests';
import { middle, type Subject } from './places.ts';

export const key = null;
export const aDay = '2026-03-02';

/** Whoever made a subject is nobody who is tried on it. */
const maker: Asker = {
  actor: 'staff/maker22222',
  agency: middle,
  roles: ['clerk', 'disclosureHead', 'supervisor'],
};

type Act = (registry: Registry, subject: Subject) => Promise<{ readonly ok: boolean }>;

/** What leads to a state, after the first act. */
type Ways = Readonly<Record<string, readonly Act[]>>;

/** A review or suit, a demand or a complaint in a state. */
export async function remedySubject(registry: Registry, table: string, state: string): Promise<Subject | null> {
  if (table !== 'remedy' && table !== 'correction' && table !== 'complaint') return null;
  if (state === 'none') return { agency: middle, id: `${table}/2026-0`, seen: 0 };

  const subject = await first[table](registry);
  for (const act of ways[table][state] ?? []) await done(act(registry, await newest(registry, subject)) as never);
  return newest(registry, subject);
}

async function newest({ db }: Registry, { agency, id }: Subject): Promise<Subject> {
  return { agency, id, seen: await latestVersion(db, agency, id) };
}

/** Suits, because a review cannot be appealed against. */
const first = {
  remedy: async (registry: Registry) => {
    const request = { channel: 'counter', arrived: aDay, application: sampleApplication } as const;
    const { subject: about } = await done(takeIn(registry, { asker: maker, key, agency: middle, ...request }));
    const suit = { way: 'direct', procedure: null, contested: 'silence', about, after: null, received: aDay } as const;
    const words = { body: '青禾县人民法院', caseNumber: '行初1号', who: '张某某', what: '逾期' };
    return begun(await done(notice(registry, { asker: maker, key, agency: middle, ...suit, ...words })));
  },
  correction: async (registry: Registry) => begun(await done(demand(registry, aDemand(maker)))),
  complaint: async (registry: Registry) => begun(await done(lodge(registry, aComplaint(maker)))),
} as const;

function begun({ subject }: { readonly subject: string }): Subject {
  return { agency: middle, id: subject, seen: 1 };
}

export function on({ agency, id, seen }: Subject, asker: Asker) {
  return { asker, key, agency, subject: id, seen };
}

export function aDemand(asker: Asker) {
  const who = { name: '张某某', idNumber: '00000019900101000X', phone: '', address: '' };
  return { asker, key, agency: middle, about: null, ...who, record: '档案', should: '1990年', evidence: '户口簿' };
}

/** Below the one that is complained to; nobody who is tried works for it. */
export const station = 'qinghe-relief-station';

/** Established before anybody is complained about. */
export function establishStation(registry: Registry) {
  const named = { name: '青禾县救助站', shortName: '县救助站', kind: 'branch', codeWord: '青站', serial: 98 } as const;
  return establish(registry, { asker: operator, key, id: station, parent: middle, facts: county(named) });
}

export function aComplaint(asker: Asker) {
  const who = { name: '李某', phone: '000-0000222', mail: '', address: '' };
  return {
    asker,
    key,
    agency: middle,
    about: station,
    ground: 'handling',
    request: null,
    ...who,
    what: '不办',
  } as const;
}

const replied: Act = (registry, one) => respond(registry, { ...on(one, maker), reply: '答辩' });
const revoked: Act = (registry, one) => noteOutcome(registry, { ...on(one, maker), result: 'revoked', words: '' });
const appealed: Act = (registry, one) =>
  appeal(registry, { ...on(one, maker), by: 'agency', body: '中级人民法院', caseNumber: '' });
const found =
  (facts: { readonly competent: boolean; readonly foundTrue: boolean }): Act =>
  (registry, one) => {
    const checked = { aboutThemselves: true, evidence: true, ...facts };
    return check(registry, { ...on(one, maker), checked, finding: '查明' });
  };
const asked: Act = (registry, one) =>
  askAccount(registry, { ...on(one, maker), until: '2026-03-09', question: '请说明' });
const rectify: Act = (registry, one) =>
  decide(registry, { ...on(one, maker), measure: 'rectify', until: '2026-04-09', order: '整改' });

const ways: Readonly<Record<'remedy' | 'correction' | 'complaint', Ways>> = {
  remedy: {
    responded: [replied],
    decided: [revoked],
    appealed: [revoked, appealed],
    closed: [revoked, (registry, one) => close(registry, on(one, maker))],
    annulled: [
      (registry, one) => annul(registry, { ...on(one, { ...maker, actor: 'staff/other22222' }), reason: 'doubled' }),
    ],
  },
  correction: {
    foundTrue: [found({ competent: true, foundTrue: true })],
    unfounded: [found({ competent: true, foundTrue: false })],
    notOurs: [found({ competent: false, foundTrue: true })],
    closed: [(registry, one) => withdraw(registry, { ...on(one, maker), how: '当面' })],
  },
  complaint: {
    asked: [asked],
    accounted: [asked, (registry, one) => account(registry, { ...on(one, maker), account: '说明' })],
    decided: [rectify],
    closed: [rectify, (registry, one) => answer(registry, { ...on(one, maker), answer: '答复' })],
  },
};
