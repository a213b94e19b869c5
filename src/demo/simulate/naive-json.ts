import { formatOfYear } from '#law/report-format/formats';
import { addressesOf } from '#reports/compile/form-cells';
import type { Simulated, Simulation } from './simulate.ts';

/** The naive count as `gongkai tables --json` writes figures: an object an agency and year, a line each, in one array. */
export function naiveJson({ counts }: Simulated, { from, to }: Simulation['years']): string {
  const lines = [...counts].flatMap(([agency, byYear]) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).map((year) => {
      const form = formatOfYear(year);
      const addresses = form ? addressesOf(form) : [];
      const cells = Object.fromEntries(addresses.map((address) => [address, byYear.get(year)?.get(address) ?? 0]));
      return JSON.stringify({ agency, year, cells });
    }),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
