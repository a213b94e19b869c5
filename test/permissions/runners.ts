import { abolish } from '#agencies/commands/abolish';
import { appoint } from '#agencies/commands/appoint';
import { assign } from '#agencies/commands/assign';
import { authorise } from '#agencies/commands/authorise';
import { describe } from '#agencies/commands/describe';
import { dismiss } from '#agencies/commands/dismiss';
import { endSessions } from '#agencies/commands/end-sessions';
import { erase } from '#agencies/commands/erase';
import { establish } from '#agencies/commands/establish';
import { exportLog } from '#agencies/commands/export-log';
import { move } from '#agencies/commands/move';
import { reinstate } from '#agencies/commands/reinstate';
import { rename } from '#agencies/commands/rename';
import { resetPassword } from '#agencies/commands/reset-password';
import { resetTwoFactor } from '#agencies/commands/reset-two-factor';
import { suspend } from '#agencies/commands/suspend';
import { verifyLog } from '#agencies/commands/verify-log';
import { reveal } from '#agencies/reveal';
import { sessionActs } from '#agencies/sign-in/acts';
import type { Asker } from '#agencies/types';
import { county } from '#demo/county';
import { freeze } from '#reports/commands/freeze';
import { searchRequests } from '#requests/commands/search-requests';
import { calendarRunners } from './calendar-runners.ts';
import { above, middle, type Subject, unrelated } from './places.ts';
import { remedyRunners } from './remedy-runners.ts';
import { requestRunners } from './request-runners.ts';
import { systemRunners } from './system-runners.ts';
import type { World } from './world.ts';

type Run = (world: World, asker: Asker, subject: Subject) => Promise<{ readonly ok: boolean }>;

const facts = county({ name: '青禾县档案局', shortName: '县档案局', kind: 'department', codeWord: '青档', serial: 99 });
let serial = 0;

/** What happens to one's own session has no other asker: src/agencies/sign-in tries it, each act from its page. */
const sessionRunners = Object.fromEntries(
  Object.keys(sessionActs).map((act) => [`session.${act}`, 'src/agencies/sign-in, src/web/desk']),
);

/** How each act of each table is done; a text says where an act is tried that only happens on a page. */
export const runners: Readonly<Record<string, Run | string>> = {
  'instance.begin': 'by gongkai init and gongkai demo alone: src/cli/init',

  'agency.establish': ({ registry }, asker, { id }) =>
    establish(registry, { asker, key: null, id, parent: asker.agency === above ? middle : above, facts }),
  'agency.describe': ({ registry }, asker, { id, seen }) =>
    describe(registry, { asker, key: null, agency: id, seen, facts }),
  'agency.move': ({ registry }, asker, { id, seen }) =>
    move(registry, { asker, key: null, agency: id, seen, parent: unrelated }),
  'agency.abolish': ({ registry }, asker, { id, seen }) => abolish(registry, { asker, key: null, agency: id, seen }),

  'staff.appoint': async ({ registry }, asker, { agency }) =>
    (
      await appoint(registry, {
        asker,
        key: null,
        agency,
        username: `new-${++serial}`,
        name: '新某',
        section: '办公室',
      })
    ).outcome,
  'staff.authorise': ({ registry }, asker, { id, seen }) =>
    authorise(registry, { asker, key: null, staff: id, seen, roles: ['clerk'] }),
  'staff.assign': ({ registry }, asker, { id, seen }) =>
    assign(registry, { asker, key: null, staff: id, seen, section: '社会事务科' }),
  'staff.rename': ({ registry }, asker, { id, seen }) =>
    rename(registry, { asker, key: null, staff: id, seen, name: '改某' }),
  'staff.suspend': ({ registry }, asker, { id, seen }) => suspend(registry, { asker, key: null, staff: id, seen }),
  'staff.reinstate': ({ registry }, asker, { id, seen }) => reinstate(registry, { asker, key: null, staff: id, seen }),
  'staff.dismiss': ({ registry }, asker, { id, seen }) => dismiss(registry, { asker, key: null, staff: id, seen }),
  'staff.resetPassword': async ({ registry }, asker, { id, seen }) =>
    (await resetPassword(registry, { asker, key: null, staff: id, seen })).outcome,
  'staff.resetTwoFactor': ({ registry }, asker, { id, seen }) =>
    resetTwoFactor(registry, { asker, key: null, staff: id, seen }),
  'staff.endSessions': ({ registry }, asker, { id, seen }) =>
    endSessions(registry, { asker, key: null, staff: id, seen }),

  ...sessionRunners,
  ...requestRunners,
  ...remedyRunners,
  ...calendarRunners,
  ...systemRunners,

  'search.searchRequests': ({ registry }, asker, { agency }) =>
    searchRequests(registry, { asker, key: null, agency, words: '低保资金' }),

  'report.freeze': ({ registry }, asker, { agency, id }) =>
    freeze(registry, { asker, key: null, agency, year: Number(id.replace('report/', '')) }),

  'log.verify': ({ registry }, asker, { agency }) => verifyLog(registry, { asker, key: null, agency }),
  'log.export': ({ registry }, asker, { agency }) => exportLog(registry, { asker, key: null, agency, form: 'csv' }),

  'person.reveal': ({ registry }, asker, { agency, id }) =>
    reveal(registry, { asker, key: null, agency, person: id, entries: ['name'], reason: 'handle' }),
  'person.erase': ({ registry }, asker, { agency, id }) =>
    erase(registry, { asker, key: null, agency, person: id, reason: 'done' }),
};
