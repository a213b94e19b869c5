import type { WorkCalendar } from '#law/calendar/calendar';
import type { RequestRow } from '#store/tables/requests';
import { dueOf } from './deadlines.ts';
import type { InfoRequest } from './types.ts';

/** The row of a request. */
export function rowOf(agency: string, subject: string, request: InfoRequest, calendar: WorkCalendar): RequestRow {
  const due = dueOf(request, calendar);
  const { year, serial, state, version, channel, applicant, arrived, received, number, owner, counted } = request;

  return {
    agency_id: agency,
    subject,
    year,
    serial,
    state,
    version,
    channel,
    applicant,
    arrived,
    received,
    number_year: number?.year ?? null,
    number: number?.n ?? null,
    owner,
    due: due?.ruling.value ?? null,
    due_kind: due?.kind ?? null,
    waiting: isWaiting(request) ? 1 : 0,
    provisional: due?.ruling.provisional?.missing ?? null,
    counted_kind: counted?.kind ?? null,
    counted_day: counted?.day ?? null,
    part_of: request.partOf,
    facts: JSON.stringify(request),
  };
}

export function requestOf({ facts }: Pick<RequestRow, 'facts'>): InfoRequest {
  return JSON.parse(facts);
}

/** Somebody outside the agency is waited for. */
export function isWaiting({ state, consultations, fee }: InfoRequest): boolean {
  return state === 'supplementing' || consultations.some(({ answered }) => !answered) || Boolean(fee && !fee.paid);
}
