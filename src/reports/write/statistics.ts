import type { Table, TableCell } from '#documents/model';
import { statisticsTable } from '#law/report-format/statistics';
import type { Report, ReportPart, Statistic } from '../report.ts';

/**
 * 政府信息公开情况统计表 of a report before 2019, and the part it stands under; null where there is none, and where its
 * words stand in the text already, run together.
 */
export function statistics(report: Report): { table: Table; part: ReportPart | null } | null {
  if (report.statistics.length === 0 || report.parts.some(holdsTable)) return null;
  const rows = report.statistics.map(line);

  return {
    table: {
      kind: 'table',
      id: 'statistics',
      caption: statisticsTable.title,
      columns: [78, 24, 27, 27],
      headerRows: 1,
      dense: false,
      rows: [head(report.year), ...rows],
    },
    part: report.parts.slice(1).findLast(({ title }) => title.includes('统计表')) ?? null,
  };
}

function holdsTable({ text }: ReportPart): boolean {
  const [indicator, unit] = statisticsTable.columns;
  return text.replace(/\s+/gu, '').includes(`${indicator.label}${unit.label}`);
}

function head(year: number | null): readonly TableCell[] {
  return statisticsTable.columns.map(({ id, label }, column) => ({
    ...cell(id === 'year' ? `${year ?? ''}${label}` : label, column),
    scope: 'col',
  }));
}

function line({ indicator, unit, year, cumulative, candidates }: Statistic): readonly TableCell[] {
  const unknown = candidates && '两栏数字连在一起，分不开';
  return [
    { ...cell(indicator, 0), scope: 'row', align: 'left' },
    cell(unit, 1),
    figure(year, 2, unknown),
    figure(cumulative, 3, unknown),
  ];
}

function figure(digits: string | null, column: number, unknown: string | undefined): TableCell {
  return { ...cell(digits ?? '', column), ...(digits !== null ? { number: digits } : unknown ? { unknown } : {}) };
}

function cell(text: string, column: number): TableCell {
  return { text, column, colspan: 1, rowspan: 1, align: 'centre' };
}
