import { type ApplicantKind, applicantKinds } from '#requests/types';

/** The tabs of the list. */
export const tabs = {
  open: '在办',
  late: '超期',
  supplementing: '等申请人补正',
  waiting: '等第三方、其他机关、缴费',
  answered: '已答复、已办结',
  all: '全部',
} as const;

export type Tab = keyof typeof tabs;

/** What a list is asked for by its address; nothing personal is in it. */
export interface ListAsked {
  readonly tab: Tab;
  /** the id of what is looked for; empty where nothing is */
  readonly find: string;
  readonly applicant: ApplicantKind | undefined;
  readonly owner: string | undefined;
  readonly year: number | undefined;
  /** where the page goes on */
  readonly after: string;
}

export function listAsked(url: string): ListAsked {
  const { searchParams } = new URL(url);
  return askedBy((name) => searchParams.get(name) ?? '');
}

/** The same out of a form that was posted. */
export function askedBy(text: (name: string) => string): ListAsked {
  const of = (name: string) => text(name).trim();
  const [tab, find, applicant, owner, year] = [of('tab'), of('find'), of('k'), of('d'), of('y')];
  const isSearch = /^[\w-]{22}$/.test(find);
  return {
    // whoever looks for something looks everywhere
    tab: isSearch ? 'all' : Object.hasOwn(tabs, tab) ? (tab as Tab) : 'open',
    find: isSearch ? find : '',
    applicant: Object.hasOwn(applicantKinds, applicant) ? (applicant as ApplicantKind) : undefined,
    owner: /^[a-z0-9]{1,20}$/.test(owner) ? `staff/${owner}` : undefined,
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    after: of('after'),
  };
}

/** The same list as an address, with what is changed. */
export function askedAs(path: string, asked: ListAsked, change: Partial<ListAsked> = {}): string {
  const { tab, find, applicant, owner, year, after } = { ...asked, after: '', ...change };
  const query = new URLSearchParams();
  if (find) query.set('find', find);
  else if (tab !== 'open') query.set('tab', tab);
  if (applicant) query.set('k', applicant);
  if (owner) query.set('d', owner.replace('staff/', ''));
  if (year) query.set('y', String(year));
  if (after) query.set('after', after);
  return query.size ? `${path}?${query}` : path;
}
