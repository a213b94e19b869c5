import type { Day } from '#law/calendar/day';

/**
 * The figures of a frozen year, a column a cell of the form of 2021: counts, and 分 where the form has 万元; null where
 * the year was frozen without that table.
 */
export type ReportCells2021Row = {
  readonly agency_id: string;
  readonly year: number;
  /** the act that froze it */
  readonly seq: number;
  readonly day: Day;
} & { readonly [column in CellColumn]?: number | null };

/** `t3_denied_1_natural` */
export type CellColumn = `t${2 | 3 | 4}_${string}`;

/** The column of a cell: T3.denied.1.natural → t3_denied_1_natural. */
export function cellColumn(address: string): CellColumn {
  return address.toLowerCase().replaceAll('.', '_') as CellColumn;
}

export interface ReportTables {
  readonly report_cells_2021: ReportCells2021Row;
}
