import type { Context } from 'hono';
import { calendarFor } from '#agencies/calendar';
import { agenciesWithin } from '#agencies/queries';
import { personActs } from '#agencies/workflow';
import { paths } from '#paths';
import { papersOf } from '#requests/commands/keep-papers';
import { caseOf } from '#requests/letters/facts';
import { givenBy } from '#requests/letters/given-files';
import { namedFiles } from '#requests/queries/named-files';
import { requestActs, requestLooks } from '#requests/workflow';
import { dayOf } from '#store/time';
import type { Desk } from '../desk.ts';
import { doneSays } from '../done.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { wordsFor } from '../people.ts';
import { newKey } from '../posted.ts';
import { absentPage } from '../refused-page.ts';
import { casesAbout } from '../remedies/about-panel.ts';
import type { DeskEnv } from '../session.ts';
import { casePage } from './case-page.ts';
import { moreWords } from './case-words.ts';
import { draftedOf } from './drafted.ts';
import { erasedCase } from './erased-case.ts';
import { mayNow } from './may-now.ts';
import { asTitle, shownName } from './opened.ts';
import { ordersAbout } from './orders.ts';
import { ownersOf } from './owners.ts';
import type { CaseShown, SentForm } from './shown.ts';
import { similarTo } from './similar.ts';
import { walkOf } from './walk.ts';

/** What happened before the page of a case is shown. */
export interface Before {
  readonly sent?: SentForm;
  readonly contact?: Readonly<Record<string, string>>;
}

/** The request in the address. */
export function subjectIn(c: Context<DeskEnv>): string {
  return `request/${c.req.param('request') ?? ''}`;
}

/** The page of a request; after a form that did nothing, with what was typed into it. */
export async function caseShown(
  c: Context<DeskEnv>,
  desk: Desk,
  place: Place,
  { sent, contact }: Before = {},
): Promise<Response> {
  const { agency, asker, relation } = place;
  const subject = subjectIn(c);
  const found = await caseOf(desk.registry, desk.db, { agency: agency.id, subject });
  const left = found ? null : await erasedCase(desk, place, { subject, csrf: c.var.csrf, sent: sent ?? null });
  if (left) return deskPage(c, desk, { title: '个人信息已经删除', main: left }, sent?.trouble.status);
  if (!found) return absentPage(c, desk, '没有这件申请，或者它的个人信息已经删除。');

  desk.caseRead({ agency: agency.id, subject, by: asker.actor, day: dayOf(desk.now()) });

  const of = { ...found, calendar: calendarFor(agency) };
  const known = await gathered(desk, place, { subject, of });
  const shown: CaseShown = {
    ...known,
    may: mayNow(place, subject, { ...of, orders: known.orders }),
    walk: await walkOf(c, desk, place),
    mayReveal: mayEver(personActs.reveal, asker, relation).ok,
    csrf: c.var.csrf,
    key: newKey(),
    sent: sent ?? null,
    contact: contact ?? null,
    drafted: draftedOf(of, { name: known.name, today: known.today, sent }),
    says: doneSays(requestActs, c.req.query('done')),
  };
  const here = `${paths.deskRequest(agency.id, subject)}${shown.walk.query}`;
  return deskPage(c, desk, { title: asTitle(known.wants), main: casePage(shown), here }, sent?.trouble.status);
}

/** What the page shows of the request itself, out of the journal, the vault and what stands beside it. */
async function gathered(desk: Desk, place: Place, { subject, of }: Pick<CaseShown, 'subject' | 'of'>) {
  const { agency } = place;
  const more = await moreWords(desk, agency.id, subject, of.acts);
  const word = (entry: string) => of.words.get(entry) ?? more.get(entry) ?? '';
  const traits = { idNumber: word('idNumber'), phone: word('phone'), wants: word('wants') };
  const about = { agency: agency.id, subject, request: of.request, below: await watched(desk, place) };
  return {
    ...{ agency, subject, of, more },
    name: shownName(of.request.applicant, word('name')),
    wants: word('supplemented') || word('wants'),
    today: dayOf(desk.now()),
    people: await peopleOf(desk, place, of),
    owners: await ownersOf(desk, agency.id),
    orders: await ordersAbout(desk.db, agency.id, subject),
    cases: await casesAbout(desk, place, subject),
    ...(await filesOf(desk, agency.id, subject, of.acts)),
    similar: await similarTo(desk, { ...about, ...traits }),
  };
}

/** The agencies that whoever asks watches over, beside the one whose request it is. */
async function watched({ db }: Desk, { agency, asker }: Place) {
  return (await agenciesWithin(db, requestLooks.watchRequests, asker)).filter(({ id }) => id !== agency.id);
}

function peopleOf(desk: Desk, { asker }: Place, { acts, request }: CaseShown['of']) {
  const assigned = acts.flatMap(({ data }) => (typeof data.to === 'string' ? [data.to] : []));
  return wordsFor(desk, asker, [
    ...acts.map(({ actor }) => actor),
    ...assigned,
    ...(request.owner ? [request.owner] : []),
  ]);
}

/** What was handed in, what the agency gives, and what it keeps of its own acts. */
async function filesOf({ registry }: Desk, agency: string, request: string, acts: CaseShown['of']['acts']) {
  const all = await namedFiles(registry, { agency, request });
  const [given, papers] = [new Set(acts.flatMap(givenBy)), new Set(acts.flatMap(papersOf))];
  return {
    given: all.filter(({ digest }) => given.has(digest)),
    papers: all.filter(({ digest }) => papers.has(digest)),
    files: all.filter(({ digest }) => !given.has(digest) && !papers.has(digest)),
  };
}
