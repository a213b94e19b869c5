import type { Sum, Sums } from '../addition.ts';
import type { Total } from '../total.ts';

/** The total as one JSON object; values keep all their digits. */
export function totalAsJson({ reports, years, cells, table2 }: Total, unreadable: readonly string[]): string {
  const byFormat = table2 && Object.fromEntries([...table2].map(([format, sums]) => [format, object(sums)]));
  return `${JSON.stringify({ reports, years, cells: object(cells), ...(byFormat && { table2: byFormat }), unreadable })}\n`;
}

function object(sums: Sums): Record<string, unknown> {
  return Object.fromEntries([...sums].map(([address, sum]) => [address, exact(sum)]));
}

function exact({ value, ...rest }: Sum): unknown {
  return { value: JSON.rawJSON(value), ...rest };
}
