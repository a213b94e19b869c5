import type { Agency } from '#agencies/types';

/** An agency with how deep it stands below the first. */
export interface Standing {
  readonly agency: Agency;
  readonly depth: number;
}

/** Each agency followed by those below it. Whoever's superior is not among them stands on top. */
export function inTreeOrder(agencies: readonly Agency[]): readonly Standing[] {
  const here = new Set(agencies.map(({ id }) => id));
  const under = Map.groupBy(agencies, ({ parent }) => (parent && here.has(parent) ? parent : null));
  const from = (parent: string | null, depth: number): readonly Standing[] =>
    (under.get(parent) ?? []).flatMap((agency) => [{ agency, depth }, ...from(agency.id, depth + 1)]);
  return from(null, 0);
}
