import type { z } from 'zod';
import { calendarFor } from '#agencies/calendar';
import type { Agency } from '#agencies/types';
import { allDecisions } from '#law/regulation/art-36-39-decisions';
import { dueOf } from '#requests/deadlines';
import { numberOf } from '#requests/ids';
import type { InfoRequest } from '#requests/types';
import { articleOf } from './problem.ts';
import type { status } from './schemas.ts';

/** How a request stands, for the system that filed it: nothing personal. */
export function statusOf(agency: Agency, request: InfoRequest): z.infer<typeof status> {
  const { year, serial, number, state, version, arrived, received, supplement, fee, decision, served, ended } = request;
  const due = dueOf(request, calendarFor(agency));
  return {
    request: `${year}-${serial}`,
    number: number && numberOf(agency, request),
    ...{ state, version, arrived, received },
    due: due && {
      kind: due.kind,
      day: due.ruling.value,
      articles: due.ruling.because.map(articleOf),
      provisional: due.ruling.provisional?.missing ?? null,
    },
    supplementBy: state === 'supplementing' ? (supplement?.ends ?? null) : null,
    fee: fee && { amount: fee.amount, paid: Boolean(fee.paid) },
    decision: served && decision && decided(decision),
    served: served?.day ?? null,
    ended,
  };
}

/** What was decided is told once it was served, as to the applicant. */
function decided({ kind, day }: NonNullable<InfoRequest['decision']>) {
  const found = allDecisions.find((decision) => decision.kind === kind);
  return { kind, says: found?.label ?? kind, articles: (found?.under ?? []).map(articleOf), day };
}
