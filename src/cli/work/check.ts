import { serialize } from 'node:v8';
import { checkReport } from '#reports/check/check';
import { waive } from '#reports/check/waivers';
import type { Finding, Severity } from '#reports/finding';
import type { Report } from '#reports/report';
import { toJson } from '#reports/write/json';
import { printFindings } from '../print/findings.ts';
import { openReport } from './open.ts';
import type { CheckOrder, Setup } from './work.ts';

export interface Checked {
  /** what is printed for the file, as UTF-8 */
  readonly text: Uint8Array;
  readonly counts: Readonly<Record<Severity, number>>;
  /** ids of the findings that a waiver silenced */
  readonly silenced: readonly string[];
  readonly agency: string | null;
  readonly year: number | null;
  /** the report with its findings, to be held against other years' */
  readonly kept?: Uint8Array;
}

export interface KeptReport {
  readonly file: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** `gongkai check`, for one file by itself. */
export async function check({ source, keep }: CheckOrder, setup: Setup): Promise<Checked> {
  const report = await openReport(source);
  const all = checkReport(report);
  const findings = stillStanding(all, setup);
  const kept: KeptReport = { file: source.file, report, findings };

  return {
    ...printed(kept, setup),
    silenced: without(all, findings),
    agency: report.agency,
    year: report.year,
    ...(keep && report.agency && report.year && { kept: serialize(kept) }),
  };
}

export function printed({ file, report, findings }: KeptReport, { show }: Setup): Pick<Checked, 'text' | 'counts'> {
  const text = show.json
    ? `${JSON.stringify({ file, ...toJson(report, findings) })}\n`
    : printFindings(file, report, findings, show);
  return { text: new TextEncoder().encode(text), counts: countsOf(findings) };
}

/** The findings that no waiver silences. */
export function stillStanding(findings: readonly Finding[], { waivers, today }: Setup): readonly Finding[] {
  return waivers && today ? waive(findings, waivers, today) : findings;
}

/** The ids of those of `all` that are not in `rest`. */
export function without(all: readonly Finding[], rest: readonly Finding[]): readonly string[] {
  return all.length === rest.length ? [] : all.filter((one) => !rest.includes(one)).map(({ id }) => id);
}

function countsOf(findings: readonly Finding[]): Checked['counts'] {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
