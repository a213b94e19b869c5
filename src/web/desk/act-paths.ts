import type { sessionActs } from '#agencies/sign-in/acts';
import type { systemActs } from '#agencies/systems/workflow';
import type {
  agencyActs,
  calendarActs,
  complainantActs,
  instanceActs,
  logActs,
  lookActs,
  personActs,
  staffActs,
} from '#agencies/workflow';
import { paths, type StaffPaper } from '#paths';
import type { complaintActs } from '#remedies/complaints/workflow';
import type { correctionActs } from '#remedies/corrections/workflow';
import type { remedyActs } from '#remedies/workflow';
import type { reportActs, reportLooks } from '#reports/workflow';
import type { requestActs, requestLooks, searchActs } from '#requests/workflow';
import { casePaths } from './remedies/act-paths.ts';
import { requestPaths } from './requests/act-paths.ts';

/** What an act is done on: the agency in whose chain it is recorded, and the id of the subject. */
export interface Subject {
  readonly agency: string;
  /** `staff/…`, `person/…`; what stands in the address of pages of an agency is not looked at */
  readonly id: string;
}

/** Where the form of an act is posted to, or where a page is that is only looked at. */
export interface ActPath {
  readonly path: (subject: Subject) => string;
  /** the names of what the form asks, beside csrf, key and seen */
  readonly fields: readonly string[];
}

/** An act that no page about a subject does. */
export interface NoPath {
  readonly path: null;
  readonly why: string;
}

interface Tables {
  readonly instance: typeof instanceActs;
  readonly agency: typeof agencyActs;
  readonly staff: typeof staffActs;
  readonly person: typeof personActs;
  readonly log: typeof logActs;
  readonly look: typeof lookActs;
  readonly session: typeof sessionActs;
  readonly remedy: typeof remedyActs;
  readonly correction: typeof correctionActs;
  readonly complaint: typeof complaintActs;
  readonly complainant: typeof complainantActs;
  readonly request: typeof requestActs;
  readonly requestLooks: typeof requestLooks;
  readonly search: typeof searchActs;
  readonly report: typeof reportActs;
  readonly reportLooks: typeof reportLooks;
  readonly calendar: typeof calendarActs;
  readonly system: typeof systemActs;
}

/** Names of the form of an agency's facts, in the order they are asked. */
export const factFields = [
  'name',
  'shortName',
  'kind',
  'level',
  'vertical',
  'issuesRules',
  'creditCode',
  'codeWord',
  'numberPattern',
  'confirmAtOnce',
  'office.name',
  'office.address',
  'office.hours',
  'office.phone',
  'office.fax',
  'office.postcode',
  'office.email',
  'review.name',
  'review.address',
  'review.online',
  'court.name',
  'court.address',
  'localHolidays',
  'reportDay',
  'correctionWorkdays',
] as const;

/** Every act of every table with its path: an act that is added to a table without one does not compile. */
export const actPaths = {
  instance: { begin: none('by gongkai init and gongkai demo alone') },
  agency: {
    /** `agency` is the one above the new one */
    establish: { path: ({ agency }) => paths.deskAgencies(agency), fields: ['id', ...factFields] },
    describe: { path: ({ agency }) => paths.deskFacts(agency), fields: factFields },
    move: { path: ({ agency }) => paths.deskSuperior(agency), fields: ['parent'] },
    abolish: { path: ({ agency }) => paths.deskAbolition(agency), fields: ['sure'] },
  },
  staff: {
    appoint: { path: ({ agency }) => paths.deskStaff(agency), fields: ['username', 'name', 'section'] },
    authorise: paper('authorisation', ['roles']),
    assign: paper('section', ['section']),
    rename: paper('name', ['name']),
    suspend: paper('suspension'),
    reinstate: paper('reinstatement'),
    dismiss: paper('dismissal', ['sure']),
    resetPassword: paper('password'),
    resetTwoFactor: paper('two-factor-removal'),
    endSessions: paper('sessions-end'),
  },
  person: {
    reveal: { path: ({ agency, id }) => paths.deskReading(agency, id), fields: ['reason'] },
    erase: { path: ({ agency, id }) => paths.deskErasure(agency, id), fields: ['reason', 'sure'] },
  },
  log: {
    verify: { path: ({ agency }) => paths.deskLogVerification(agency), fields: [] },
    export: { path: ({ agency }) => paths.deskLogExport(agency), fields: ['form'] },
  },
  look: {
    today: page(paths.deskOf),
    readAgencies: page(paths.deskAgencies),
    readStaff: page(paths.deskStaff),
    readSystems: page(paths.deskSystems),
    readPersons: page(paths.deskPersons),
    readLog: page(paths.deskLog),
  },
  session: {
    signIn: none('the page of signing in: there is no session before'),
    fail: none('recorded by sign-in itself'),
    lock: none('recorded by sign-in itself'),
    signOut: none('of one’s own session: src/web/desk/account'),
    revoke: none('of one’s own session: src/web/desk/account'),
    expire: none('recorded by sign-in itself'),
    changePassword: none('of one’s own session: src/web/desk/account'),
    enableTwoFactor: none('of one’s own session: src/web/desk/account'),
    disableTwoFactor: none('of one’s own session: src/web/desk/account'),
    continue: none('recorded by sign-in itself'),
    renewCodes: none('of one’s own session: src/web/desk/account'),
  },
  ...casePaths,
  request: requestPaths,
  requestLooks: {
    readRequests: page(paths.deskRequests),
    watchRequests: none('a part of 今日'),
  },
  search: { searchRequests: { path: ({ agency }) => paths.deskRequestsSearch(agency), fields: ['q'] } },
  report: {
    freeze: {
      path: ({ agency, id }) => paths.deskReportFreezing(agency, id.replace('report/', '')),
      fields: ['sure'],
    },
  },
  reportLooks: { readFigures: page(paths.deskReports) },
  calendar: {
    adoptNotice: { path: ({ agency }) => paths.deskHolidaysAdoption(agency), fields: ['text', 'scope'] },
  },
  system: {
    grantToken: { path: ({ agency }) => paths.deskSystems(agency), fields: ['name', 'scopes'] },
    setWebhook: {
      path: ({ agency, id }) => paths.deskSystemAct(agency, id, 'webhook'),
      fields: ['url', 'topics', 'stop'],
    },
    revokeToken: { path: ({ agency, id }) => paths.deskSystemAct(agency, id, 'revocation'), fields: ['sure'] },
    fetchAnswer: none('by the system itself: src/web/api'),
  },
} as const satisfies {
  readonly [T in keyof Tables]: { readonly [A in keyof Tables[T]]: ActPath | NoPath };
};

function paper(name: StaffPaper, fields: readonly string[] = []) {
  return { path: ({ agency, id }: Subject) => paths.deskMemberAct(agency, id, name), fields } satisfies ActPath;
}

function page(path: (agency: string) => string) {
  return { path: ({ agency }: Subject) => path(agency), fields: [] } satisfies ActPath;
}

function none(why: string): NoPath {
  return { path: null, why };
}
