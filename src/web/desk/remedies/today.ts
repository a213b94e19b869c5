import { html } from 'hono/html';
import { calendarFor } from '#agencies/calendar';
import type { Day } from '#law/calendar/day';
import { workdayAfter } from '#law/calendar/workday-after';
import { partsOf } from '#remedies/complaints/part';
import { duePage, type Listed } from '#remedies/queries';
import { runningOf } from '#remedies/running';
import { kindOf } from '#remedies/subject/ids';
import type { Kind } from '#remedies/subject/kinds';
import { dayOf } from '#store/time';
import { dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { type Tone, tag } from '#ui/tag';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { casesBelow } from './below.ts';
import { type CaseName, caseName, kindDesks } from './case-name.ts';
import type { KindDesk } from './kind-desk.ts';
import { limit } from './limit.ts';
import { partState, partWords } from './part/part-state.ts';

const MOST = 20;
const SOON_WORKDAYS = 5;

/** 今日: which reviews, suits, demands and complaints must be seen to, and which agencies below are late with theirs. */
export async function casesToday(desk: Desk, place: Place): Promise<Content> {
  return html`${await own(desk, place)}${await casesBelow(desk, place)}`;
}

interface Line extends CaseName {
  readonly what: string;
  readonly due: Day;
  readonly limit: Content;
  readonly state: readonly [Tone, string];
}

async function own(desk: Desk, place: Place): Promise<Content> {
  const today = dayOf(desk.now());
  const soon = workdayAfter(today, SOON_WORKDAYS, calendarFor(place.agency)).value;
  const lines = [...(await ownLines(desk, place, soon)), ...(await partLines(desk, place, soon))];
  if (!lines.length) return null;
  const title = '复议、诉讼、更正、投诉：已过、今天和 5 个工作日以内';
  return panel({
    id: 'due-cases',
    title,
    bare: true,
    body: dataTable<Line>({
      caption: title,
      rows: lines.toSorted((a, b) => (a.due < b.due ? -1 : 1)).slice(0, MOST),
      empty: '',
      dense: true,
      late: ({ due }) => due < today,
      columns: [
        { words: '编号', head: true, nowrap: true, show: ({ href, words }) => html`<a href="${href}">${words}</a>` },
        { words: '事项', show: ({ what }) => what },
        { words: '期限与依据', show: (line) => line.limit },
        { words: '状态', nowrap: true, show: ({ state }) => tag(...state) },
      ],
    }),
  });
}

/** What stands in the agency's own journal, of the kinds that whoever looks may open. */
async function ownLines({ db, now }: Desk, place: Place, until: Day): Promise<readonly Line[]> {
  const { agency, asker, relation } = place;
  const kinds = (Object.keys(kindDesks) as Kind[]).filter(
    (kind) => mayEver(kindDesks[kind].acts.read, asker, relation).ok,
  );
  if (!kinds.length) return [];
  const { rows } = await duePage(db, { agency: agency.id, until, kinds, limit: MOST });
  const today = dayOf(now());
  return rows.flatMap((row) => {
    const kind = kindOf(row.subject);
    return kind ? lineOf(kindDesks[kind] as KindDesk<Kind>, row, { place, today }) : [];
  });
}

function lineOf<K extends Kind>(
  { kind, nameOf, stateOf, dueWords }: KindDesk<K>,
  { subject, one, due }: Listed<K>,
  { place: { agency }, today }: { readonly place: Place; readonly today: Day },
): readonly Line[] {
  const name = caseName(agency.id, subject);
  if (!name || !due) return [];
  const shown = limit(runningOf(kind, one, agency), dueWords, today);
  return [{ ...name, what: nameOf(one), due, limit: shown, state: stateOf(one) }];
}

/** What the 主管部门 asked of this agency. */
async function partLines({ db, now }: Desk, { agency, asker }: Place, until: Day): Promise<readonly Line[]> {
  const parts = await partsOf(db, asker);
  return parts.flatMap(({ agency: of, subject, one, due }) => {
    const name = caseName(agency.id, subject, of);
    if (!name || !due || due > until) return [];
    const shown = limit(runningOf('complaint', one, agency), partWords, dayOf(now()));
    return [{ ...name, what: kindDesks.complaint.nameOf(one), due, limit: shown, state: partState(one) }];
  });
}
