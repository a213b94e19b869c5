import type { TableCell } from '#documents/model';
import type { Address, Unit } from '#law/report-format/types';
import type { Cell, Report } from '../report.ts';

type Content = Pick<TableCell, 'text' | 'number' | 'key' | 'unknown'>;

/** What is printed in a cell: the digits of a number, else what stood there; nothing where it could not be decided. */
export function cellOf(report: Report, address: Address, unit: Unit): Content {
  const cell = report.cells.get(address);
  const text = cell ? textOf(cell, unit) : '';
  const { meaning } = cell ?? {};

  return {
    text,
    key: address,
    ...(meaning?.kind === 'number' && meaning.digits === text && { number: text }),
    ...(meaning?.kind === 'unknown' && { unknown: meaning.why }),
  };
}

/** An amount whose unit stands beside it, and a change whose sign is free, are printed as they stood. */
function textOf({ raw, meaning }: Cell, unit: Unit): string {
  const stood = raw.replace(/\s+/gu, ' ').trim();
  if (meaning.kind === 'number') return (unit === 'money' || unit === 'change') && stood ? stood : meaning.digits;
  return meaning.kind === 'text' || meaning.kind === 'not_applicable' ? stood : '';
}
