import type { Table } from '#law/report-format/types';
import type { ReportPart } from '../report.ts';

/** The part that a table stands under: the one that bears the official title, else the first that stands for it. */
export function standsUnder(table: Table, parts: readonly ReportPart[]): ReportPart | null {
  const owners = parts.filter((part) => part.official === table.part);
  return owners.find((part) => part.title.replace(/\s+/gu, '') === table.title) ?? owners[0] ?? null;
}
