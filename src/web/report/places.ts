import type { Finding, Where } from '#reports/finding';
import type { Report, ReportPart } from '#reports/report';
import { anchors } from '#ui/findings/anchors';
import type { Weight } from '#ui/findings/list';
import type { Mark } from '#ui/findings/marked';
import { cellName } from './cell-name.ts';
import type { Numbered } from './numbered.ts';

export const weights: Readonly<Record<Finding['severity'], Weight>> = { error: 'bad', warning: 'warn', notice: 'info' };

/** Where a finding is, in words. */
export function placeName(where: Where, report: Report): string {
  if ('cell' in where) return cellName(where.cell);
  return partName(where.part, report);
}

export function partName(no: string, report: Report): string {
  const part = report.parts.find((candidate) => candidate.no === no);
  if (no === '引言' || !part) return no || '全文';
  return part.title ? `第${no}部分 ${part.title}` : `第${no}部分`;
}

/** The fragments of a page where a finding may be shown, the nearest first. */
export function fragmentsOf({ no, finding: { where } }: Numbered, report: Report): readonly string[] {
  if ('cell' in where) return [anchors.cell(where.cell)];
  const index = report.parts.findIndex((part) => part.no === where.part);
  return [anchors.mark(no), anchors.part(index)];
}

/** The words of one part that findings are about. */
export function marksIn(part: string, text: string, findings: readonly Numbered[]): readonly Mark[] {
  return findings.flatMap(({ no, finding: { where, severity } }) => {
    if (!('from' in where) || where.part !== part || where.from >= where.to) return [];
    const to = where.from + text.slice(where.from, where.to).trimEnd().length;
    return [{ no, weight: weights[severity], from: where.from, to }];
  });
}

/** A cell, or a printed heading of a table. */
export type Spot = { readonly cell: string } | { readonly table: string; readonly heading: string };

/** Whether a finding is about this spot, or a change there would mend it. */
export function isAbout({ where, culprit }: Finding, spot: Spot): boolean {
  if ('cell' in spot) return ('cell' in where && where.cell === spot.cell) || culprit?.cell === spot.cell;
  return 'heading' in where && where.heading.table === spot.table && where.heading.id === spot.heading;
}

const partOfTable: Readonly<Record<string, string>> = { T2: '二', T3: '三', T4: '四' };

/** Whether a place lies in a part, or in the table that the part owns. */
export function isIn(part: ReportPart, where: Where): boolean {
  return 'cell' in where ? partOfTable[where.cell.slice(0, 2)] === part.official : where.part === part.no;
}
