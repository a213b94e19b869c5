import type { Role } from '#agencies/roles';
import type { Asker, Registry } from '#agencies/types';
import { answer } from '#requests/commands/answer';
import { archive } from '#requests/commands/archive';
import { askForReasons } from '#requests/commands/ask-for-reasons';
import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { chargeFee } from '#requests/commands/charge-fee';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { consult } from '#requests/commands/consult';
import { draft } from '#requests/commands/draft';
import { giveReasons } from '#requests/commands/give-reasons';
import { register } from '#requests/commands/register';
import { release } from '#requests/commands/release';
import { reopen } from '#requests/commands/reopen';
import { serve } from '#requests/commands/serve';
import { submit } from '#requests/commands/submit';
import { suggestRelease } from '#requests/commands/suggest-release';
import { takeIn } from '#requests/commands/take-in';
import { requestBySubject } from '#requests/queries';
import { sampleApplication } from '#requests/sample-requests';
import { type RequestAct, requestActs } from '#requests/workflow';
import { dayOf } from '#store/time';
import { orderRedone } from './order-about.ts';
import { done, middle, type Subject } from './places.ts';

/** A request in a state, with what an act on it needs beside the state; made by people who do nothing else. */
export async function requestSubject(registry: Registry, state: string, act: RequestAct): Promise<Subject> {
  if (state === 'none') return { agency: middle, id: 'request/new', seen: 0 };
  const making = new Making(registry, await takenIn(registry, state));
  if (state === 'awaitingConfirmation' || state === 'filed') return making.subject();

  await making.go((on) => register(registry, { ...on, asker: as('clerk') }));
  if (act === 'unrelease') await releasedOnce(registry, making);
  if (state === 'supplementing') {
    const ends = Temporal.PlainDate.from(dayOf(registry.now())).add({ days: 1 }).toString();
    await making.go((on) => askToSupplement(registry, { ...on, asker: as('clerk'), items: '写明年度', ends }));
  } else {
    if ((requestActs[act].from as readonly string[]).includes(state)) await needed[act]?.(registry, making);
    await decide(registry, making, state);
    if (act === 'declineRelease' && (state === 'served' || state === 'closed'))
      await making.go((on) => suggestRelease(registry, { ...on, asker: as('clerk'), ground: 'knowledge', words: '' }));
  }
  return making.subject();
}

async function takenIn(registry: Registry, state: string): Promise<string> {
  const channel = state === 'awaitingConfirmation' ? 'fax' : 'counter';
  const arrived = dayOf(registry.now());
  const filed = await done(
    takeIn(registry, {
      asker: as('clerk'),
      key: null,
      agency: middle,
      channel,
      arrived,
      application: sampleApplication,
    }),
  );
  return filed.subject;
}

const path = ['registered', 'sectionReview', 'secrecyReview', 'headReview', 'decided', 'served', 'closed'];

/** Along the way from registration to the archive, as far as the state. */
async function decide(registry: Registry, making: Making, state: string): Promise<void> {
  const steps = [
    async () => {
      await making.go((on) => draft(registry, { ...on, asker: as('clerk'), drafted }));
      await making.go((on) => submit(registry, { ...on, asker: as('clerk') }));
    },
    () => making.go((on) => clearSection(registry, { ...on, asker: as('sectionHead') })),
    () => making.go((on) => clearSecrecy(registry, { ...on, asker: as('secrecyReviewer') })),
    () => making.go((on) => answer(registry, { ...on, asker: as('disclosureHead') })),
    () => making.go((on) => serve(registry, { ...on, asker: as('clerk'), way: 'counter', proof: '本人签收' })),
    () => making.go((on) => archive(registry, { ...on, asker: as('clerk') })),
  ];
  for (const step of steps.slice(0, path.indexOf(state))) await step();
}

/** Its first answer is public, and it is being decided again. */
async function releasedOnce(registry: Registry, making: Making): Promise<void> {
  const words = { title: '低保资金支出', text: '支出情况见下。', given: [], files: [], cleared: true };
  await decide(registry, making, 'served');
  await making.go((on) => release(registry, { ...on, asker: as('disclosureHead'), words }));
  await making.go((on) =>
    reopen(registry, { ...on, asker: as('clerk'), remedy: 'remedy/2026-1', order: 'redoByReview', until: null }),
  );
}

const drafted = {
  kind: 'granted.provided',
  finding: '经审查，您申请公开的信息可以公开。',
  reasons: '',
  providing: '随本答复书在本网站提供下载。',
} as const;

type Need = (registry: Registry, making: Making) => Promise<void>;

const consulted: Need = (registry, making) =>
  making.go((on) =>
    consult(registry, { ...on, asker: as('clerk'), of: 'coAgency', parties: ['县统计局'], about: '共同制作的信息' }),
  );
const charged: Need = (registry, making) =>
  making.go((on) =>
    chargeFee(registry, {
      ...on,
      ...{ asker: as('disclosureHead'), amount: 10_000, received: dayOf(registry.now()), basis: '按件计收' },
    }),
  );
const asked: Need = (registry, making) =>
  making.go((on) => askForReasons(registry, { ...on, asker: as('clerk'), why: '本年第 30 件' }));
const given: Need = async (registry, making) => {
  await asked(registry, making);
  await making.go((on) => giveReasons(registry, { ...on, asker: as('clerk'), reasons: '编写县志' }));
};
const drafting: Need = (registry, making) => making.go((on) => draft(registry, { ...on, asker: as('clerk'), drafted }));

/** What must have been done before an act, beside the state. */
const needed: Partial<Record<RequestAct, Need>> = {
  receiveConsultation: consulted,
  answerConsultation: consulted,
  giveReasons: asked,
  defer: given,
  pay: charged,
  lapseFee: charged,
  submit: drafting,
  reopen: async (registry, making) => orderRedone(registry, await making.subject()),
};

interface On {
  readonly agency: string;
  readonly request: string;
  readonly seen: number;
  readonly key: null;
}

/** A request being brought along, act by act. */
class Making {
  readonly #registry: Registry;
  readonly #request: string;

  constructor(registry: Registry, request: string) {
    this.#registry = registry;
    this.#request = request;
  }

  async go(step: (on: On) => Promise<{ readonly ok: boolean }>): Promise<void> {
    const { id, seen } = await this.subject();
    await done(step({ agency: middle, request: id, seen, key: null }) as never);
  }

  async subject(): Promise<Subject> {
    const request = await requestBySubject(this.#registry.db, middle, this.#request);
    return { agency: middle, id: this.#request, seen: request?.version ?? 0 };
  }
}

function as(role: Role): Asker {
  return { actor: `staff/maker-${role.toLowerCase()}`, agency: middle, roles: [role] };
}
