import type { AgencyId } from '#agencies/types';
import { actsAboutAll, actsBySubject } from '#journal/queries/subjects';
import type { ApplicantKind, Counted } from '#requests/types';
import type { Db } from '#store/schema';
import type { RequestRow } from '#store/tables/requests';
import { FIRST_YEAR, type Freeze, type Wanted } from './compile/closing.ts';
import { casesIn, type RequestHistory, requestHistories } from './compile/history.ts';
import type { RequestStanding } from './compile/table-3.ts';
import { type Cases, compile, type Figures } from './compile.ts';
import { reportSubject } from './ids.ts';

/** Tables 3 and 4 of an agency and year, from its journal. Throws RangeError for a year that had no common form. */
export async function figuresOf(db: Db, agency: AgencyId, wanted: Wanted): Promise<Figures> {
  return compile(wanted, await casesOf(db, agency));
}

/** The same from the table of requests while nothing was frozen, for pages that cannot wait. */
export async function quickFiguresOf(db: Db, agency: AgencyId, wanted: Wanted): Promise<Figures> {
  const cases = await casesOf(db, agency);
  return compile(wanted, cases.freezes.length ? cases : { ...cases, requests: standingRequests(db, agency) });
}

/** The freezes of an agency, in the order of its chain. */
export async function freezesOf(db: Db, agency: AgencyId): Promise<readonly Freeze[]> {
  const subjects = Array.from({ length: MOST_YEARS }, (_, i) => reportSubject(FIRST_YEAR + i));
  const acts = await actsAboutAll(db, agency, subjects);
  return acts
    .filter(({ act }) => act === 'freeze')
    .map(({ seq, day, data }) => ({ year: Number(data.year), seq, day }));
}

const MOST_YEARS = 92;

async function casesOf(db: Db, agency: AgencyId): Promise<Cases> {
  const freezes = await freezesOf(db, agency);
  return {
    freezes,
    requests: requestHistories(actsBySubject(db, agency, 'request/'), freezes),
    remedies: casesIn(actsBySubject(db, agency, 'remedy/')),
  };
}

const PAGE = 2000;

/** How requests stand at present, as the table of requests has it. */
async function* standingRequests(db: Db, agency: AgencyId): AsyncGenerator<RequestHistory> {
  for (let after = ''; ; ) {
    const page = await db
      .selectFrom('request')
      .select(['subject', 'state', 'applicant', 'received', 'counted_kind', 'counted_day'])
      .where('agency_id', '=', agency)
      .where('subject', '>', after)
      .orderBy('subject')
      .limit(PAGE)
      .execute();
    for (const row of page) yield { subject: row.subject, standings: [standingOfRow(row)] };
    if (page.length < PAGE) return;
    after = page.at(-1)?.subject ?? '';
  }
}

type Row = Pick<RequestRow, 'state' | 'applicant' | 'received' | 'counted_kind' | 'counted_day'>;

/** What is closed and was not counted is annulled or split. */
function standingOfRow({ state, applicant, received, counted_kind, counted_day }: Row): RequestStanding | null {
  const counted = counted_kind && counted_day ? { kind: counted_kind as Counted['kind'], day: counted_day } : null;
  if (!received || (state === 'closed' && !counted)) return null;
  return { column: applicant as ApplicantKind, received, counted };
}
