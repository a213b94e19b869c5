import { Hono } from 'hono';
import { calendarActs } from '#agencies/workflow';
import { params, paths } from '#paths';
import { actPaths } from '../act-paths.ts';
import type { Desk } from '../desk.ts';
import { judged } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import { adopted } from './adoption.ts';
import { calendar } from './calendar.ts';
import { tried } from './trial.ts';

/** 放假安排: the notices that are known, a new one on trial, and its being taken into use. */
export function calendarRoutes(desk: Desk): Hono<DeskEnv> {
  const { adoptNotice } = calendarActs;
  return new Hono<DeskEnv>()
    .get(
      paths.deskHolidays(params.agency),
      judged(desk, adoptNotice, (c, place) => calendar(c, desk, place)),
    )
    .post(
      paths.deskHolidaysTrial(params.agency),
      judged(desk, adoptNotice, (c, place) => tried(c, desk, place)),
    )
    .post(
      actPaths.calendar.adoptNotice.path({ agency: params.agency, id: '' }),
      judged(desk, adoptNotice, (c, place) => adopted(c, desk, place)),
    );
}
