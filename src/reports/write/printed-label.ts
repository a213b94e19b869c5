import type { Heading, Table } from '#law/report-format/types';
import type { Report } from '../report.ts';

/** The official label; for an amount whose unit the form leaves open, the label as printed where it says the unit. */
export function printedLabel(table: Table, heading: Heading, report: Report): string {
  if (heading.unit !== 'money') return heading.label;
  const printed = report.headings.find(
    ({ table: id, axis, id: column }) => id === table.id && axis === 'column' && column === heading.id,
  );
  return printed?.printed.includes('元') ? printed.printed.replace(/\s+/gu, '') : heading.label;
}
