import { cellsOf, nameOf } from '#law/report-format/cells';
import { formats } from '#law/report-format/formats';
import type { Address, FormatId } from '#law/report-format/types';
import type { Where } from '#reports/finding';
import type { Report } from '#reports/report';

const forms = formats.map((format) => ({
  id: format.id,
  names: new Map(cellsOf(format).map((cell) => [cell.address, nameOf(cell)])),
}));

/** A cell's name in words; its own form's first, because a report may print rows of the other. */
export function cellName(address: Address, format: FormatId | null): string {
  const own = forms.find(({ id }) => id === format)?.names.get(address);
  return own ?? forms.map(({ names }) => names.get(address)).find(Boolean) ?? address;
}

const QUOTE_LENGTH = 60;

/** Where a finding stands, in words. */
export function placeName(where: Where, { parts, format }: Pick<Report, 'parts' | 'format'>): string {
  if ('cell' in where) return cellName(where.cell, format);
  const title = parts.find(({ no }) => no === where.part)?.title;
  const part = title ? `${where.part}、${title}` : where.part;
  if (where.quote === null) return part;
  const quote = where.quote.length > QUOTE_LENGTH ? `${where.quote.slice(0, QUOTE_LENGTH)}……` : where.quote;
  return `${part}：“${quote.replace(/\s+/g, ' ')}”`;
}
