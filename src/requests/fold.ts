import type { ActRule } from '#agencies/act-rule';
import type { Act } from '#journal/types';
import type { Day } from '#law/calendar/day';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import type { Ground } from './letters/decisions/grounds.ts';
import type {
  ApplicantKind,
  ConsultationState,
  Ending,
  InfoRequest,
  Opinion,
  Order,
  RequestChannel,
  RequestStateName,
  ServiceWay,
} from './types.ts';
import { type RequestAct, requestActs } from './workflow.ts';

type Fields = Partial<InfoRequest>;
type Step = (request: InfoRequest, act: Act) => Fields;

/** A request after an act; `before` is the request before it, null at its first. */
export function requestAfter(before: InfoRequest | null, act: Act): InfoRequest {
  const name = act.act as RequestAct;
  const rule: ActRule<RequestStateName> = requestActs[name];
  const request = before ?? begun(act);

  return {
    ...request,
    ...steps[name]?.(request, act),
    ...(rule.to && { state: rule.to }),
    version: act.version,
    last: later(act.day, request.last),
  };
}

/** Days are text: the greater one is the later. */
function later(a: Day, b: Day): Day {
  if (a > b) return a;
  return b;
}

/** All acts about one request, from its first. */
export function foldRequest(acts: readonly Act[]): InfoRequest | null {
  return acts.reduce<InfoRequest | null>(requestAfter, null);
}

function begun({ data, day, subject, version }: Act): InfoRequest {
  const { channel, applicant, arrived, partOf = null } = data as unknown as Filed;
  const [, year, serial] = /^request\/(\d{4})-(\d+)$/.exec(subject) ?? [];
  return {
    state: 'filed',
    version,
    channel,
    applicant,
    arrived,
    received: null,
    year: Number(year),
    serial: Number(serial),
    number: null,
    owner: null,
    supplement: null,
    consultations: [],
    proposed: null,
    extension: null,
    reasons: null,
    deferredTo: null,
    fee: null,
    searches: 0,
    draft: null,
    decision: null,
    served: null,
    ended: null,
    rated: null,
    partOf,
    again: null,
    counted: null,
    last: day,
  };
}

interface Filed {
  readonly channel: RequestChannel;
  readonly applicant: ApplicantKind;
  readonly arrived: Day;
  readonly partOf?: string;
}

const steps: Readonly<Partial<Record<RequestAct, Step>>> = {
  takeIn: (_, { data }) => ({ received: String(data.arrived) }),
  part: (_, { data }) => ({ received: String(data.received) }),
  confirm: (_, { day }) => ({ received: day }),
  split: (_, { day }) => ended('split', day),
  register: (_, { data, actor }) => ({ number: { year: Number(data.year), n: Number(data.number) }, owner: actor }),
  assign: (_, { data }) => ({ owner: String(data.to) }),

  askToSupplement: (_, { day, data }) => ({ supplement: { sent: day, ends: String(data.ends) } }),
  supplement: ({ supplement }, { day }) => ({ supplement: supplement && { ...supplement, supplemented: day } }),
  lapse: (request, { day }) => ({ ...ended('lapsed', day), ...counted(request, 'other.1', day) }),

  search: ({ searches }) => ({ searches: searches + 1 }),
  consult: ({ consultations }, { day, data }) => ({
    consultations: [
      ...consultations,
      {
        n: consultations.length + 1,
        of: data.of as ConsultationState['of'],
        parties: Number(data.parties),
        sent: day,
      },
    ],
  }),
  receiveConsultation: (request, { data, day }) => ({
    consultations: changed(request, Number(data.n), { received: day }),
  }),
  answerConsultation: (request, { data, day }) => ({
    consultations: changed(request, Number(data.n), { answered: day, opinion: data.opinion as Opinion }),
  }),
  proposeExtension: (_, { data }) => ({ proposed: Number(data.workdays) }),
  extend: (_, { data, day }) => ({ extension: { workdays: Number(data.workdays), told: day }, proposed: null }),
  askForReasons: (_, { day }) => ({ reasons: { asked: day } }),
  giveReasons: ({ reasons }, { day }) => ({ reasons: { asked: reasons?.asked ?? day, given: day } }),
  defer: (_, { data }) => ({ deferredTo: String(data.until) }),
  chargeFee: (_, { day, data }) => ({
    fee: { amount: Number(data.amount), sent: day, received: String(data.received) },
  }),
  pay: ({ fee }, { day }) => ({ fee: fee && { ...fee, paid: day } }),
  lapseFee: (request, { day }) => ({ ...ended('unpaid', day), ...counted(request, 'other.2', day) }),

  draft: (_, { data }) => ({ draft: data.kind as DecisionKind }),
  answer: ({ draft }, { day, data: { kind, grounds } }) => ({
    decision: {
      kind: (kind ?? draft) as DecisionKind,
      day,
      ...(grounds !== undefined && { grounds: grounds as unknown as readonly Ground[] }),
    },
  }),
  serve: (request, { data, day }) => ({
    served: { way: data.way as ServiceWay, day },
    ...(request.decision && counted(request, request.decision.kind, day)),
  }),
  archive: (_, { day }) => ended('archived', day),
  withdraw: (request, { day }) => ({ ...ended('withdrawn', day), ...counted(request, 'other.3.withdrawn', day) }),

  rate: (_, { data }) => ({ rated: Number(data.rating) }),

  suggestRelease: ({ release }, { day }) => ({ release: { ...release, suggested: day } }),
  release: (_, { day, data }) => ({
    release: { number: { year: Number(data.year), n: Number(data.number) }, released: day },
  }),
  declineRelease: ({ release: { suggested, ...release } = {} }, { day }) => ({
    release: { ...release, declined: day },
  }),
  unrelease: ({ release }, { day }) => ({ release: { ...release, takenDown: day } }),

  reopen: ({ state, release }, { data, day }) => ({
    ...((state === 'served' || state === 'closed') && anew),
    release: publicStill(release),
    again: {
      remedy: String(data.remedy),
      order: data.order as Order,
      day,
      until: data.until === null ? null : String(data.until),
    },
  }),
  amend: (_, { data }) => ({ [String(data.field)]: data.now }) as Fields,
  annul: (_, { day }) => ({ ...ended('annulled', day), counted: null }),
};

/** What a new decision begins without. */
const anew: Fields = {
  supplement: null,
  consultations: [],
  proposed: null,
  extension: null,
  reasons: null,
  deferredTo: null,
  fee: null,
  draft: null,
  decision: null,
  served: null,
  ended: null,
};

/** What was suggested was about the answer that no longer stands; what is public stays so until it is taken down. */
function publicStill({
  number,
  released,
  takenDown,
}: NonNullable<InfoRequest['release']> = {}): InfoRequest['release'] {
  return number && released && !takenDown ? { number, released } : undefined;
}

function ended(how: Ending, day: Day): Fields {
  return { ended: { how, day } };
}

/** A request is counted once, when it is first done with; one that never was received is none. */
function counted({ counted: before, received }: InfoRequest, kind: DecisionKind, day: Day): Fields {
  return { counted: before ?? (received ? { kind, day } : null) };
}

function changed({ consultations }: InfoRequest, n: number, more: Partial<ConsultationState>) {
  return consultations.map((one) => (one.n === n ? { ...one, ...more } : one));
}
