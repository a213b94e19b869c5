import { parts } from '#law/report-format/parts';
import { titleOf } from '#law/report-format/title';
import type { FormatId } from '#law/report-format/types';
import type { Cell, Meaning, Report } from '../report.ts';

/** A full set of figures, without a document. */
export interface Figures {
  readonly agency: string | null;
  readonly year: number;
  readonly format: FormatId;
  readonly cells: Readonly<Record<string, number | string | null>>;
}

/** A report with these figures, the official parts, and no words in them. */
export function reportOf({ agency, year, format, cells }: Figures): Report {
  const title = titleOf(agency, year);
  return {
    container: 'text',
    title,
    agency,
    year,
    format,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    contact: null,
    signed: null,
    parts: [
      { no: '引言', official: null, title: '', text: title },
      ...parts.map((part) => ({ no: part.no, official: part.no, title: part.title, text: '' })),
    ],
    cells: new Map(Object.entries(cells).map(([address, value]) => [address, cellOf(address, value)])),
    headings: [],
    statistics: [],
  };
}

function cellOf(address: string, value: number | string | null): Cell {
  const raw = value === null ? '' : String(value);
  const meaning: Meaning =
    value === null ? { kind: 'blank' } : typeof value === 'number' ? { kind: 'number', digits: raw } : { kind: 'text' };
  return { address, raw, meaning, place: null };
}
