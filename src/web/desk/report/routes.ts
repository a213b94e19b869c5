import { type Context, Hono } from 'hono';
import { permit } from '#agencies/permit';
import { agenciesWithin } from '#agencies/queries';
import { refused } from '#journal/types';
import { regulation } from '#law/citation';
import { formatOfYear } from '#law/report-format/formats';
import { params, paths } from '#paths';
import { freeze } from '#reports/commands/freeze';
import { figuresOf } from '#reports/queries';
import { reportActs, reportLooks } from '#reports/workflow';
import { requestLooks } from '#requests/workflow';
import { dayOf } from '#store/time';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { doneSays } from '../done.ts';
import { deskPage } from '../frame.ts';
import { judged, type Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { newKey, posted } from '../posted.ts';
import { absentPage } from '../refused-page.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none, type Trouble, troubleOf } from '../trouble.ts';
import { cellShown } from './cell.ts';
import { reportPage } from './page.ts';

/** 年度报告 · 三、四: the figures of a year, and their freezing. */
export function reportRoutes(desk: Desk): Hono<DeskEnv> {
  const { agency, year } = params;
  return new Hono<DeskEnv>()
    .get(
      paths.deskReports(agency),
      judged(desk, reportLooks.readFigures, (c, place) => report(c, desk, place)),
    )
    .get(
      paths.deskReport(agency, year),
      judged(desk, reportLooks.readFigures, (c, place) => report(c, desk, place)),
    )
    .post(
      paths.deskReportFreezing(agency, year),
      judged(desk, reportActs.freeze, (c, place) => frozen(c, desk, place)),
    );
}

const LAST_MONTH_OF_REPORTING = 6;

/** The year whose report is being made: until June the one before. */
function yearOf(desk: Desk): number {
  const [year = 0, month = 1] = dayOf(desk.now()).split('-').map(Number);
  return month <= LAST_MONTH_OF_REPORTING ? year - 1 : year;
}

async function report(c: Context<DeskEnv>, desk: Desk, place: Place, trouble: Trouble = none): Promise<Response> {
  const { agency, asker, relation } = place;
  const year = Number(c.req.param('year') ?? yearOf(desk));
  const today = dayOf(desk.now());
  if (!formatOfYear(year) || year > Number(today.slice(0, 4))) return absentPage(c, desk, '没有这一年的年度报告。');

  const figures = await figuresOf(desk.db, agency.id, { year, view: 'frozen' });
  const before = formatOfYear(year - 1)
    ? await figuresOf(desk.db, agency.id, { year: year - 1, view: 'frozen' })
    : null;
  const reads = mayEver(requestLooks.readRequests, asker, relation).ok;
  const address = c.req.query('cell') ?? '';
  const cell = address ? await cellShown(desk, { agency: agency.id, figures, address, reads }) : null;
  const main = reportPage({
    agency,
    today,
    figures,
    before,
    cell,
    table: address.startsWith('T4') || c.req.query('table') === 'T4' ? 'T4' : 'T3',
    opens: reads,
    others: relation === 'own' ? await below(desk, place) : [],
    freeze: mayFreeze(place, { year, today, isFrozen: figures.frozen !== null }),
    csrf: c.var.csrf,
    key: newKey(),
    top: trouble.top ?? doneSays(reportActs, c.req.query('done')),
  });
  return deskPage(c, desk, { title: `${year}年度报告`, main, here: paths.deskReport(agency.id, year) }, trouble.status);
}

/** Whether the figures can be frozen now; null for those who never may. */
function mayFreeze(
  { asker, relation }: Place,
  { year, today, isFrozen }: { readonly year: number; readonly today: string; readonly isFrozen: boolean },
) {
  if (!mayEver(reportActs.freeze, asker, relation).ok) return null;
  if (today <= `${year}-12-31`) return refused(`${year} 年还没有过完，不能冻结。`, [regulation(49)]);
  return permit(reportActs.freeze, { ...asker, relation, state: isFrozen ? 'frozen' : 'none' });
}

async function frozen(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const year = Number(c.req.param('year'));
  const form = await posted(c);
  if (form.text('sure') !== 'yes')
    return report(c, desk, place, mistaken([{ field: 'sure', says: '冻结不能恢复，请先勾选确认。' }]));

  const outcome = await freeze(desk.registry, { asker, key: form.key, agency: agency.id, year });
  if (!outcome.ok) return report(c, desk, place, await troubleOf(desk, asker, outcome));
  return redirect(`${paths.deskReport(agency.id, year)}?done=freeze`);
}

async function below({ db }: Desk, { agency, asker }: Place) {
  return (await agenciesWithin(db, reportLooks.readFigures, asker)).filter(({ id }) => id !== agency.id);
}
