/** What is known of a checked file. `kept` is null where it cannot be compared. */
export interface OfYear {
  readonly agency: string | null;
  readonly year: number | null;
  readonly kept: unknown;
}

/** For every agency with several years: one report a year, the first in order, from the earliest year to the latest. */
export function yearsToCompare<T extends OfYear>(files: readonly T[]): readonly (readonly T[])[] {
  const agencies = new Map<string, Map<number, T>>();
  for (const file of files) {
    if (!file.kept || file.agency === null || file.year === null) continue;
    const name = file.agency.replace(/\s/g, '');
    const years = agencies.get(name) ?? new Map<number, T>();
    if (!years.has(file.year)) years.set(file.year, file);
    agencies.set(name, years);
  }
  return [...agencies.values()]
    .filter((years) => years.size > 1)
    .map((years) => [...years].sort(([a], [b]) => a - b).map(([, file]) => file));
}
