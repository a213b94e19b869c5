import type { Report } from '../report.ts';

/** What a fixture says that reading it must yield: null for a blank cell, text where text stood. */
export interface Expected {
  readonly agency: string | null;
  readonly year: number;
  readonly format: string;
  readonly cells: Readonly<Record<string, number | string | null>>;
  readonly undecidable?: readonly string[];
  readonly facts: { readonly period?: string; readonly phone?: string };
  readonly statistics_table?: readonly { readonly year: number; readonly cumulative: number }[];
}

/** The cells that were read otherwise than expected: address, expected, read. Unknown is right where it is undecidable. */
export function cellsAmiss(report: Report, { cells, undecidable = [] }: Expected): readonly (readonly unknown[])[] {
  const addresses = new Set([...Object.keys(cells), ...report.cells.keys()]);
  return [...addresses].flatMap((address) => {
    const expected = cells[address];
    const read = cellRead(report, address);
    const right = read === expected || (read === null && undecidable.includes(address));
    return right ? [] : [[address, expected, read]];
  });
}

function cellRead(report: Report, address: string): number | string | null | undefined {
  const cell = report.cells.get(address);
  if (!cell) return undefined;
  if (cell.meaning.kind === 'unknown' || cell.meaning.kind === 'blank') return null;
  return cell.meaning.kind === 'number' ? Number(cell.meaning.digits) : cell.raw;
}
