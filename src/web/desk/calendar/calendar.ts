import type { Context } from 'hono';
import { noticesKnownTo } from '#agencies/calendar';
import { paths } from '#paths';
import { dayOf } from '#store/time';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import { yearWithoutNotice } from '../today/holidays.ts';
import { none, type Trouble } from '../trouble.ts';
import { calendarPage } from './page.ts';
import { type Typed, untyped } from './typed.ts';
import { agenciesBelow } from './within.ts';
import { knownYears } from './years.ts';

interface Again {
  readonly typed: Typed;
  readonly trouble: Trouble;
}

/** The page of the notices; after a notice that cannot be right, with what was typed and what is wrong with it. */
export async function calendar(
  c: Context<DeskEnv>,
  desk: Desk,
  place: Place,
  { typed, trouble }: Again = { typed: untyped, trouble: none },
): Promise<Response> {
  const { agency } = place;
  const below = await agenciesBelow(desk, place);
  const main = calendarPage({
    ...{ agency, typed, trouble, csrf: c.var.csrf },
    years: await knownYears(desk, place),
    withoutNotice: yearWithoutNotice(dayOf(desk.now()), noticesKnownTo(agency)),
    below: below.map((one) => ({ agency: one, until: Math.max(...noticesKnownTo(one).map(({ year }) => year)) })),
  });
  return deskPage(c, desk, { title: '放假安排', main, here: paths.deskHolidays(agency.id) }, trouble.status);
}
