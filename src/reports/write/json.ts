import type { Finding } from '../finding.ts';
import type { Cell, Report, Statistic } from '../report.ts';
import { jsonNumber } from './json-number.ts';
import type { ReportJson } from './json-shape.ts';

/**
 * A report, and what is wrong in it where that is given, as plain data for `JSON.stringify`; the shape is published as
 * docs/report.schema.json. Numbers keep the digits that stood in the report; only `JSON.stringify` can write them.
 */
export function toJson(report: Report, findings?: readonly Finding[]): ReportJson {
  const [introduction, ...parts] = report.parts;
  const cells = [...report.cells.values()];

  return {
    title: report.title,
    agency: report.agency,
    year: report.year,
    format: report.format,
    cells: Object.fromEntries(cells.map((cell) => [cell.address, valueIn(cell)])),
    notes: Object.fromEntries(cells.filter(isNoted).map((cell) => [cell.address, note(cell)])),
    introduction: introduction?.text ?? '',
    parts: parts.map(({ no, title, text, official }) => ({ no, title, text, official })),
    period: report.period,
    contact: report.contact,
    signed: report.signed,
    statistics: report.statistics.map(statistic),
    ...(findings && { findings: findings.map(finding) }),
  };
}

/** The same as one line of text. */
export function stringify(json: ReportJson): string {
  return JSON.stringify(json);
}

function valueIn({ raw, meaning }: Cell): number | string | null {
  if (meaning.kind === 'number') return jsonNumber(meaning.digits) as number | null;
  return meaning.kind === 'text' || meaning.kind === 'not_applicable' ? raw.trim() : null;
}

/** A number whose digits JSON can write needs no note, nor does an empty cell. */
function isNoted({ raw, meaning }: Cell): boolean {
  if (meaning.kind === 'number')
    return JSON.stringify(jsonNumber(meaning.digits)) !== meaning.digits || raw !== meaning.digits;
  return !(meaning.kind === 'blank' && raw === '');
}

function note({ raw, meaning }: Cell): ReportJson['notes'][string] {
  switch (meaning.kind) {
    case 'number':
      return { raw, meaning: meaning.kind, number: meaning.digits };
    case 'text':
      return { raw, meaning: meaning.kind, ...(meaning.number !== undefined && { number: meaning.number }) };
    case 'unknown': {
      const { why, candidates } = meaning;
      return { raw, meaning: meaning.kind, why, ...(candidates && { candidates: [...candidates] }) };
    }
    default:
      return { raw, meaning: meaning.kind };
  }
}

function statistic({ indicator, unit, year, cumulative, candidates }: Statistic): ReportJson['statistics'][number] {
  return {
    indicator,
    unit,
    year: year === null ? null : (jsonNumber(year) as number | null),
    cumulative: cumulative === null ? null : (jsonNumber(cumulative) as number | null),
    ...(candidates && { candidates: [...candidates] }),
  };
}

function finding({
  id,
  severity,
  where,
  message,
  kind,
  rule,
  under,
  ...more
}: Finding): NonNullable<ReportJson['findings']>[number] {
  return { id, severity, where, message, kind, rule, under, ...more };
}
