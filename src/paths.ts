/** A published report: whose and of which year. */
export interface ReportKey {
  readonly agency: string;
  readonly year: number;
}

/** The papers a report can be taken away as, in the order they are offered. */
export const paperKinds = ['docx', 'pdf', 'xlsx', 'html', 'json'] as const;

export type PaperKind = (typeof paperKinds)[number];

/** What an upload's id looks like: 128 bits nobody can guess. */
export const UPLOAD_ID = '[A-Za-z0-9_-]{22}';

/** What can be made about an account: each is a resource that a form is posted to. */
export type StaffPaper =
  | 'authorisation'
  | 'section'
  | 'name'
  | 'suspension'
  | 'reinstatement'
  | 'dismissal'
  | 'password'
  | 'two-factor-removal'
  | 'sessions-end';

/** What can be made about a connected system. */
export type SystemPaper = 'webhook' | 'revocation' | 'replay';

/** What follows when a decision is not accepted: each kind has a list and pages of its own. */
export type CaseSection = 'remedies' | 'corrections' | 'complaints';

/** What stands in the desk's paths where an id would; the router matches these. */
export const params = {
  agency: ':agency{[a-z][a-z0-9-]{0,59}}',
  staff: ':staff{[a-z0-9]{1,20}}',
  system: ':system{[a-z0-9]{1,20}}',
  person: ':person{[A-Za-z0-9-]{1,40}}',
  request: ':request{[0-9]{4}-[0-9]{1,9}}',
  case: ':case{[0-9]{4}-[0-9]{1,9}}',
  letter: ':letter{[0-9]{1,9}\\.(?:docx|pdf)}',
  supervisor: ':supervisor{[a-z][a-z0-9-]{0,59}}',
  year: ':year{[0-9]{4}}',
  digest: ':digest{[0-9a-f]{16,128}}',
} as const;

/** Every URL of the site; a `…Pattern` is what the router matches. */
export const paths = {
  home: '/',
  reports: '/reports',
  reportsOfYear: (year: number) => `/reports?year=${year}`,
  report: ({ agency, year }: ReportKey) => `/reports/${encodeURIComponent(agency)}/${year}`,
  reportPattern: '/reports/:agency/:year{[0-9]{4}}',
  reportPaperPattern: `/reports/:agency/:file{[0-9]{4}\\.(?:${paperKinds.join('|')})}`,
  reportPaper: (key: ReportKey, kind: PaperKind) => `${paths.report(key)}.${kind}`,

  answers: '/answers',
  answersOf: (agency: string) => `/answers/${agency}`,
  answersOfPattern: `/answers/${params.agency}`,
  answer: (agency: string, { year, n }: { readonly year: number; readonly n: number }) =>
    `/answers/${agency}/${year}-${n}`,
  answerPattern: `/answers/${params.agency}/:answer{[0-9]{4}-[0-9]{1,9}}`,
  answerFile: (agency: string, number: { readonly year: number; readonly n: number }, digest: string) =>
    `${paths.answer(agency, number)}/files/${digest}`,
  answerFilePattern: `/answers/${params.agency}/:answer{[0-9]{4}-[0-9]{1,9}}/files/${params.digest}`,

  apply: '/apply',
  applyTo: (agency: string) => `/apply/${agency}`,
  applyToPattern: `/apply/${params.agency}`,
  blankForm: (agency: string, ending: 'docx' | 'pdf') => `/apply/${agency}/form.${ending}`,
  blankFormPattern: `/apply/${params.agency}/:file{form\\.(?:docx|pdf)}`,

  complain: '/complain',
  complainOf: (agency: string) => `/complain/${agency}`,
  complainOfPattern: `/complain/${params.agency}`,

  track: '/track',
  receipt: '/track/receipt',
  tracked: '/track/status',
  trackedPart: '/track/part',
  trackedEnd: '/track/end',
  supplement: '/track/supplement',
  reasons: '/track/reasons',
  withdrawal: '/track/withdrawal',
  rating: '/track/rating',
  releaseSuggestion: '/track/release',
  correction: '/track/correction',
  trackedLetter: (version: number, ending: 'docx' | 'pdf') => `/track/letters/${version}.${ending}`,
  trackedFile: (digest: string) => `/track/files/${digest}`,
  trackedFilePattern: `/track/files/${params.digest}`,
  trackedLetterPattern: '/track/letters/:letter{[0-9]{1,9}\\.(?:docx|pdf)}',
  trackedNotice: (correction: string, ending: 'docx' | 'pdf') =>
    `/track/corrections/${correction.replace('correction/', '')}.${ending}`,
  trackedNoticePattern: '/track/corrections/:file{[0-9]{4}-[0-9]{1,9}\\.(?:docx|pdf)}',
  trackedComplaint: '/track/complaint',
  complaintReceipt: '/track/complaint/receipt',
  trackedComplaintLetter: (version: number, ending: 'docx' | 'pdf') => `/track/complaint/letters/${version}.${ending}`,
  trackedComplaintLetterPattern: '/track/complaint/letters/:letter{[0-9]{1,9}\\.(?:docx|pdf)}',

  api: '/api/v1',
  openApi: '/api/v1/openapi.json',

  check: '/check',
  checkBeside: (reference: string) => `/check?with=${encodeURIComponent(reference)}`,
  upload: (id: string) => `/check/${id}`,
  uploadPattern: `/check/:id{${UPLOAD_ID}}`,
  uploadPaperPattern: `/check/:file{${UPLOAD_ID}\\.(?:${paperKinds.join('|')})}`,
  uploadDeletionPattern: `/check/:id{${UPLOAD_ID}}/deletion`,
  uploadPaper: (id: string, kind: PaperKind) => `/check/${id}.${kind}`,
  uploadDeletion: (id: string) => `/check/${id}/deletion`,

  deleted: '/check/deleted',

  compare: '/compare',
  compareOf: (a: string, b: string) => `/compare?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`,

  due: '/due',
  dueOf: (deadline: string) => `/due?deadline=${encodeURIComponent(deadline)}`,
  fee: '/fee',

  privacy: '/privacy',
  accessibility: '/accessibility',
  gallery: '/gallery',
  schema: '/schema/annual-report.json',

  stylesheet: (hash: string) => `/assets/gongkai.${hash}.css`,
  favicon: '/favicon.svg',
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',

  desk: '/desk',
  signIn: '/desk/sign-in',
  signInFor: (next: string) => `/desk/sign-in?next=${encodeURIComponent(next)}`,
  signInCode: '/desk/sign-in/code',
  signInCodeFor: (next: string) => `/desk/sign-in/code?next=${encodeURIComponent(next)}`,
  singleSignOn: '/desk/sign-in/oidc',
  singleSignOnFor: (next: string) => `/desk/sign-in/oidc?next=${encodeURIComponent(next)}`,
  singleSignOnReturn: '/desk/sign-in/oidc/callback/sso',
  signOut: '/desk/sign-out',
  account: '/desk/account',
  ownPassword: '/desk/account/password',
  twoFactor: '/desk/account/two-factor',
  twoFactorEnd: '/desk/account/two-factor/end',
  recoveryCodes: '/desk/account/recovery-codes',
  sessionEnd: (id: string) => `/desk/account/sessions/${id}/end`,
  sessionEndPattern: '/desk/account/sessions/:id{[A-Za-z0-9]{1,64}}/end',

  deskOf: (agency: string) => `/desk/${agency}`,
  deskAgencies: (agency: string) => `${paths.deskOf(agency)}/agencies`,
  deskNewAgency: (agency: string) => `${paths.deskOf(agency)}/agencies/new`,
  deskFacts: (agency: string) => `${paths.deskOf(agency)}/facts`,
  deskFactsForm: (agency: string) => `${paths.deskOf(agency)}/facts/form`,
  deskSuperior: (agency: string) => `${paths.deskOf(agency)}/superior`,
  deskAbolition: (agency: string) => `${paths.deskOf(agency)}/abolition`,
  deskStaff: (agency: string) => `${paths.deskOf(agency)}/staff`,
  deskNewStaff: (agency: string) => `${paths.deskOf(agency)}/staff/new`,
  deskMember: (agency: string, id: string) => `${paths.deskStaff(agency)}/${id.replace('staff/', '')}`,
  deskMemberAct: (agency: string, staff: string, paper: StaffPaper) => `${paths.deskMember(agency, staff)}/${paper}`,
  deskSystems: (agency: string) => `${paths.deskOf(agency)}/systems`,
  deskNewSystem: (agency: string) => `${paths.deskSystems(agency)}/new`,
  deskSystem: (agency: string, id: string) => `${paths.deskSystems(agency)}/${id.replace('system/', '')}`,
  deskSystemAct: (agency: string, id: string, paper: SystemPaper) => `${paths.deskSystem(agency, id)}/${paper}`,
  deskHolidays: (agency: string) => `${paths.deskOf(agency)}/calendar`,
  deskHolidaysTrial: (agency: string) => `${paths.deskHolidays(agency)}/trial`,
  deskHolidaysAdoption: (agency: string) => `${paths.deskHolidays(agency)}/adoption`,
  deskLog: (agency: string) => `${paths.deskOf(agency)}/log`,
  deskLogVerification: (agency: string) => `${paths.deskLog(agency)}/verification`,
  deskLogExport: (agency: string) => `${paths.deskLog(agency)}/export`,
  deskPersons: (agency: string) => `${paths.deskOf(agency)}/persons`,
  deskPerson: (agency: string, id: string) => `${paths.deskOf(agency)}/persons/${id.replace('person/', '')}`,
  deskReading: (agency: string, id: string) => `${paths.deskPerson(agency, id)}/reading`,
  deskErasure: (agency: string, id: string) => `${paths.deskPerson(agency, id)}/erasure`,

  deskReports: (agency: string) => `${paths.deskOf(agency)}/report`,
  deskReport: (agency: string, year: number | string) => `${paths.deskReports(agency)}/${year}`,
  deskReportCell: (agency: string, year: number, address: string) =>
    `${paths.deskReport(agency, year)}?cell=${encodeURIComponent(address)}`,
  deskReportFreezing: (agency: string, year: number | string) => `${paths.deskReport(agency, year)}/freezing`,

  deskRequests: (agency: string) => `${paths.deskOf(agency)}/requests`,
  deskRequestsSearch: (agency: string) => `${paths.deskRequests(agency)}/search`,
  deskNewRequest: (agency: string) => `${paths.deskRequests(agency)}/new`,
  deskRequestsTogether: (agency: string) => `${paths.deskRequests(agency)}/together`,
  deskRequestsSheet: (agency: string) => `${paths.deskRequests(agency)}/ledger.xlsx`,
  deskRequest: (agency: string, id: string) => `${paths.deskRequests(agency)}/${id.replace('request/', '')}`,
  deskRequestAct: (agency: string, id: string, paper: string) => `${paths.deskRequest(agency, id)}/${paper}`,
  deskRequestLetter: (agency: string, id: string, version: number, ending: 'docx' | 'pdf') =>
    `${paths.deskRequest(agency, id)}/letters/${version}.${ending}`,
  deskRequestLetterPattern: `/desk/${params.agency}/requests/${params.request}/letters/:letter{[0-9]{1,9}\\.(?:docx|pdf)}`,
  deskRequestFile: (agency: string, id: string, digest: string) => `${paths.deskRequest(agency, id)}/files/${digest}`,
  deskRequestReading: (agency: string, id: string) => `${paths.deskRequest(agency, id)}/reading`,

  deskCases: (agency: string, section: CaseSection) => `${paths.deskOf(agency)}/${section}`,
  deskNewCase: (agency: string, section: CaseSection) => `${paths.deskCases(agency, section)}/new`,
  deskNewCaseAbout: (agency: string, section: CaseSection, request: string) =>
    `${paths.deskNewCase(agency, section)}?request=${request.replace('request/', '')}`,
  deskCase: (agency: string, section: CaseSection, id: string) =>
    `${paths.deskCases(agency, section)}/${id.replace(/^[a-z]+\//, '')}`,
  deskCaseAct: (agency: string, section: CaseSection, id: string, paper: string) =>
    `${paths.deskCase(agency, section, id)}/${paper}`,
  deskCaseReading: (agency: string, section: CaseSection, id: string) =>
    `${paths.deskCase(agency, section, id)}/reading`,
  deskCaseFile: (agency: string, section: CaseSection, id: string, digest: string) =>
    `${paths.deskCase(agency, section, id)}/files/${digest}`,
  deskCaseLetter: (agency: string, section: CaseSection, id: string, file: string) =>
    `${paths.deskCase(agency, section, id)}/letters/${file}`,
  deskEvidence: (agency: string, id: string) => `${paths.deskCase(agency, 'remedies', id)}/evidence.zip`,
  deskRedecision: (agency: string, id: string) => `${paths.deskCase(agency, 'remedies', id)}/redecision`,
  deskParts: (agency: string) => `${paths.deskOf(agency)}/supervision`,
  deskPart: (agency: string, supervisor: string, id: string) =>
    `${paths.deskParts(agency)}/${supervisor}/${id.replace('complaint/', '')}`,
  deskPartLetter: (agency: string, supervisor: string, id: string, file: string) =>
    `${paths.deskPart(agency, supervisor, id)}/letters/${file}`,
  deskPartAct: (agency: string, supervisor: string, id: string, paper: string) =>
    `${paths.deskPart(agency, supervisor, id)}/${paper}`,

  healthz: '/healthz',
  readyz: '/readyz',
  metrics: '/metrics',
} as const;

/** How a published report is named where a report is asked for: in `with`, `a` and `b`. Uploads are named by their id. */
export function referenceOf({ agency, year }: ReportKey): string {
  return `${agency}/${year}`;
}
