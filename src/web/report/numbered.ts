import type { Finding, Severity } from '#reports/finding';

/** A finding with its number on the page. */
export interface Numbered {
  readonly no: number;
  readonly finding: Finding;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Findings with the gravest first, else in the order of the checks, numbered from 1. */
export function numbered(findings: readonly Finding[]): readonly Numbered[] {
  return findings
    .toSorted((a, b) => gravity[a.severity] - gravity[b.severity])
    .map((finding, i) => ({ no: i + 1, finding }));
}

/** How many findings of each severity there are. */
export function tally(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), notice: of('notice') };
}
