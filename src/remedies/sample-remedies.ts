import { establish } from '#agencies/commands/establish';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { type Asker, operator } from '#agencies/types';
import type { Attachment } from '#requests/application/attachments';
import { answer } from '#requests/commands/answer';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { draft } from '#requests/commands/draft';
import { register } from '#requests/commands/register';
import { search } from '#requests/commands/search';
import { serve } from '#requests/commands/serve';
import { submit } from '#requests/commands/submit';
import { takeIn } from '#requests/commands/take-in';
import { agency, done, type SampleDesk, sampleApplication, sampleDesk } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import { type Notice, notice } from './commands/notice.ts';
import { remediesProjection } from './projection.ts';

export const office = 'qinghe-county-office';
export const neighbour = 'qinghe-education';

/** The desk of the bureau with a neighbour beside it, and the table of this room, for tests. */
export async function sampleRemedyDesk(store?: Store): Promise<SampleDesk> {
  const desk = await sampleDesk(store);
  const registry = { ...desk.registry, projections: [...desk.registry.projections, remediesProjection] };
  const facts = sampleFacts('青禾县教育局', { codeWord: '青教' });
  await done(establish(registry, { asker: operator, key: null, id: neighbour, parent: office, facts }));
  return { ...desk, registry };
}

/** Who supervises the bureau from the office above it. */
export const supervisor: Asker = { actor: 'staff/supervisor1', agency: office, roles: ['supervisor'] };

/** A request that was registered, and is not answered. */
export async function registered(
  { registry, as }: SampleDesk,
  attachments: readonly Attachment[] = [],
): Promise<string> {
  const asker = as('clerk');
  const arrived = registry.now().slice(0, 10);
  const what = { channel: 'counter', arrived, application: sampleApplication, attachments } as const;
  const { subject } = await done(takeIn(registry, { asker, key: null, agency, ...what }));
  await done(register(registry, { asker, key: null, agency, request: subject, seen: 1 }));
  return subject;
}

/** A request that was searched for, answered that there is nothing, and served. */
export async function answered(
  desk: SampleDesk,
  attachments: readonly Attachment[] = [],
  files: readonly Attachment[] = [],
  proofs: readonly Attachment[] = [],
): Promise<string> {
  const { registry, as } = desk;
  const request = await registered(desk, attachments);
  const on = { key: null, agency, request };
  const drafted = {
    kind: 'unable.1.not_held',
    finding: '没有找到。',
    reasons: '没有制作。',
    providing: '',
    files,
  } as const;

  const looked = { where: '档案室、办公系统', words: '低保 支出', result: '没有找到', found: 0 };
  await done(search(registry, { ...on, asker: as('clerk'), seen: 2, ...looked }));
  await done(draft(registry, { ...on, asker: as('clerk'), seen: 3, drafted }));
  await done(submit(registry, { ...on, asker: as('clerk'), seen: 4 }));
  await done(clearSection(registry, { ...on, asker: as('sectionHead'), seen: 5 }));
  await done(clearSecrecy(registry, { ...on, asker: as('secrecyReviewer'), seen: 6 }));
  await done(answer(registry, { ...on, asker: as('disclosureHead'), seen: 7 }));
  const proof = { way: 'counter', proof: '张某某当面签收', attachments: proofs } as const;
  await done(serve(registry, { ...on, asker: as('clerk'), seen: 8, ...proof }));
  return request;
}

/** A review of a request's decision, as the notice says it. */
export function sampleNotice({ registry, as }: SampleDesk, about: string | null): Notice {
  return {
    ...{ asker: as('clerk'), key: null, agency, way: 'review', procedure: 'summary', contested: 'decision' },
    ...{ about, after: null, received: registry.now().slice(0, 10) },
    ...{ body: '青禾县人民政府', caseNumber: '青政复〔2026〕3号', who: '张某某', what: '不服答复书' },
  };
}

/** A case that was noticed. */
export async function noticed(desk: SampleDesk, about: string | null, more: Partial<Notice> = {}): Promise<string> {
  return (await done(notice(desk.registry, { ...sampleNotice(desk, about), ...more }))).subject;
}
