/** Under which number an answer is public: 2026-3, in the series of its agency and year. */
export interface ReleaseNumber {
  readonly year: number;
  readonly n: number;
}

/** 2026-3 */
export function releaseId({ year, n }: ReleaseNumber): string {
  return `${year}-${n}`;
}

/** Whose the public words are in the vault: a key of their own, so that they can go without anything else. */
export function releaseOwner(number: ReleaseNumber): string {
  return `release/${releaseId(number)}`;
}

/** `2026-3` → its year and number; null where it is none. */
export function releaseNumber(id: string): ReleaseNumber | null {
  const [, year, n] = /^(\d{4})-(\d{1,9})$/.exec(id) ?? [];
  return n ? { year: Number(year), n: Number(n) } : null;
}
