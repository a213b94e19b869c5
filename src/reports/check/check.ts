import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { factsOf } from './facts/facts.ts';
import { hits, inOrder, numbered } from './findings.ts';
import { rules } from './rules.ts';
import { groupByAgency } from './years/chain.ts';
import { yearRules } from './years/year-rules.ts';

/**
 * Every mistake that a report shows by itself and the official form alone, in the order of the document. Pure: the same
 * report gives the same findings with the same ids. A paper that is no report (no year, no cells, no part of the form) has none.
 */
export function checkReport(report: Report): readonly Finding[] {
  if (report.year === null && report.cells.size === 0 && !report.parts.some(({ official }) => official)) return [];
  const facts = factsOf(report);
  return inOrder(report, numbered(rules.flatMap((rule) => hits(rule, rule.run(facts)))));
}

/**
 * What reports of one agency show together: the findings of each later report against the one of the year before it.
 * Reports of other agencies, of unknown agencies and of unknown years are left alone.
 */
export function checkYears(reports: readonly Report[]): ReadonlyMap<Report, readonly Finding[]> {
  const pairs = groupByAgency(reports);
  return new Map(
    pairs.map(({ earlier, later }) => [
      later.report,
      inOrder(later.report, numbered(yearRules.flatMap((rule) => hits(rule, rule.run(earlier, later))))),
    ]),
  );
}
