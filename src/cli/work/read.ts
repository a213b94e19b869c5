import { toJson } from '#reports/write/json';
import { printReport } from '../print/report.ts';
import type { Source } from '../sources.ts';
import { openReport } from './open.ts';
import type { Setup } from './work.ts';

/** What is printed for one file. */
export type Printed = string;

/** `gongkai read`, for one file. */
export async function read(source: Source, { show }: Setup): Promise<Printed> {
  const report = await openReport(source);
  if (show.json) return `${JSON.stringify({ file: source.file, ...toJson(report) })}\n`;
  return printReport(source.file, report, show);
}
