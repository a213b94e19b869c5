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
  /** a registration number, as it was typed */
  readonly q: string;
  readonly applicant: ApplicantKind | undefined;
  readonly owner: string | undefined;
  readonly year: number | undefined;
  /** where the page goes on */
  readonly after: string;
}

export function listAsked(url: string): ListAsked {
  const { searchParams } = new URL(url);
  const of = (name: string) => searchParams.get(name)?.trim() ?? '';
  const [tab, applicant, owner, year] = [of('tab'), of('k'), of('d'), of('y')];
  return {
    tab: Object.hasOwn(tabs, tab) ? (tab as Tab) : 'open',
    q: of('q').slice(0, 40),
    applicant: Object.hasOwn(applicantKinds, applicant) ? (applicant as ApplicantKind) : undefined,
    owner: /^[a-z0-9]{1,20}$/.test(owner) ? `staff/${owner}` : undefined,
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    after: of('after'),
  };
}

/** The same list as an address, with what is changed. */
export function askedAs(path: string, asked: ListAsked, change: Partial<ListAsked> = {}): string {
  const { tab, applicant, owner, year, after } = { ...asked, after: '', ...change };
  const query = new URLSearchParams();
  if (tab !== 'open') query.set('tab', tab);
  if (applicant) query.set('k', applicant);
  if (owner) query.set('d', owner.replace('staff/', ''));
  if (year) query.set('y', String(year));
  if (after) query.set('after', after);
  return query.size ? `${path}?${query}` : path;
}

/** `〔2026〕7号`, `2026-7`, `2026 7`, `7`: year (absent: this one) and number; null where it is none. */
export function numberIn(q: string, thisYear: number): { readonly year: number; readonly n: number } | null {
  const [, year, n] = /(?:(\d{4})\D+)?(\d{1,7})\D*$/.exec(q) ?? [];
  return n ? { year: Number(year ?? thisYear), n: Number(n) } : null;
}
