import type { Cell, Report } from '#reports/report';
import type { Reading } from '../reading/examine.ts';

/** A reading as text, to be kept. */
export function toStored({ report, findings }: Reading): string {
  return JSON.stringify({ report: { ...report, cells: [...report.cells.values()] }, findings });
}

/** What was kept by `toStored`. */
export function fromStored(stored: string): Reading {
  const { report, findings } = JSON.parse(stored) as Stored;
  return { report: { ...report, cells: new Map(report.cells.map((cell) => [cell.address, cell])) }, findings };
}

interface Stored {
  readonly report: Omit<Report, 'cells'> & { readonly cells: readonly Cell[] };
  readonly findings: Reading['findings'];
}
