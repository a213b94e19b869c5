import type { Address, PartNumber } from '#law/report-format/types';
import type { Cell, Meaning, Report, ReportPart, Statistic } from '../report.ts';
import { type Digits, parseDigits } from './json-number.ts';
import { type ReportJson, reportJson } from './json-shape.ts';

/**
 * A report read back from the text that `toJson` and `JSON.stringify` made; places and printed headings are not in it.
 * Throws where the text is no such JSON.
 */
export function fromJson(text: string): Report {
  const json = reportJson.parse(JSON.parse(text));
  const exact = parseDigits(text) as Exact;

  return {
    container: 'text',
    title: json.title,
    agency: json.agency,
    year: json.year,
    format: json.format,
    period: json.period,
    contact: contact(json.contact),
    signed: json.signed,
    parts: [{ no: '引言', official: null, title: '', text: json.introduction }, ...json.parts.map(part)],
    cells: new Map(Object.entries(exact.cells).map(([address, value]) => [address, cell(address, value, json.notes)])),
    headings: [],
    statistics: exact.statistics.map((line, index) => statistic(line, json.statistics[index]?.candidates)),
  };
}

interface Exact {
  readonly cells: Readonly<Record<Address, Digits | string | null>>;
  readonly statistics: readonly {
    readonly indicator: string;
    readonly unit: string;
    readonly year: Digits | null;
    readonly cumulative: Digits | null;
  }[];
}

function part({ no, title, text, official }: ReportJson['parts'][number]): ReportPart {
  return { no, title, text, official: official as PartNumber | null };
}

function contact(json: ReportJson['contact']): Report['contact'] {
  return json && Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}

function cell(address: Address, value: Digits | string | null, notes: ReportJson['notes']): Cell {
  const note = notes[address];
  const digits = value !== null && typeof value === 'object' ? value.digits : undefined;
  const raw = note?.raw ?? digits ?? (typeof value === 'string' ? value : '');

  return { address, raw, meaning: meaning(note, digits), place: null };
}

function meaning(note: ReportJson['notes'][string] | undefined, digits: string | undefined): Meaning {
  switch (note?.meaning) {
    case 'unknown':
      return { kind: 'unknown', why: note.why ?? '', ...(note.candidates && { candidates: note.candidates }) };
    case 'text':
      return { kind: 'text', ...(note.number !== undefined && { number: note.number }) };
    case 'not_applicable':
      return { kind: 'not_applicable' };
    default:
      return number(note?.number ?? digits);
  }
}

function number(digits: string | undefined): Meaning {
  return digits === undefined ? { kind: 'blank' } : { kind: 'number', digits };
}

function statistic(
  { indicator, unit, year, cumulative }: Exact['statistics'][number],
  candidates: Statistic['candidates'],
): Statistic {
  return {
    indicator,
    unit,
    year: year?.digits ?? null,
    cumulative: cumulative?.digits ?? null,
    ...(candidates && { candidates }),
  };
}
