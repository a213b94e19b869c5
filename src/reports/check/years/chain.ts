import type { Report } from '../../report.ts';
import { type Facts, factsOf } from '../facts/facts.ts';

/** A report and the one of the year before it. */
export interface Pair {
  readonly earlier: Facts;
  readonly later: Facts;
}

const OFFICES = /(?:人民政府)?(?:办公[室厅])?$/;

/**
 * Pairs of consecutive years of one agency, in the order in which the later reports were given. Two reports of one agency for
 * one year cannot be told apart: neither is paired.
 */
export function groupByAgency(reports: readonly Report[]): readonly Pair[] {
  const byName = new Map<string, Report[]>();
  for (const report of reports) {
    const key = keyOf(report, report.year);
    if (key) byName.set(key, [...(byName.get(key) ?? []), report]);
  }
  const facts = new Map<Report, Facts>();
  const once = (report: Report) => {
    const known = facts.get(report) ?? factsOf(report);
    facts.set(report, known);
    return known;
  };
  return reports.flatMap((report) => {
    const same = byName.get(keyOf(report, report.year) ?? '') ?? [];
    const before = byName.get(keyOf(report, report.year === null ? null : report.year - 1) ?? '') ?? [];
    const [earlier] = before;
    return same.length === 1 && before.length === 1 && earlier ? [{ earlier: once(earlier), later: once(report) }] : [];
  });
}

function keyOf({ agency }: Report, year: number | null): string | null {
  if (!agency || year === null) return null;
  return `${agency.replace(/\s/g, '').replace(OFFICES, '')}@${year}`;
}
