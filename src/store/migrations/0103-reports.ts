import { cellsOf } from '#law/report-format/cells';
import { format2021 } from '#law/report-format/format-2021';
import { cellColumn } from '../tables/reports.ts';
import type { Steps } from './steps.ts';

/** The cells of the form, which is never changed: a new form is another file and another table. */
const columns = cellsOf(format2021).map(({ address }) => `${cellColumn(address)} bigint`);

/** 年度报告: the figures of frozen years, a column a cell. */
export const reports: Steps = {
  '1201-report-cells-2021': `
    create table report_cells_2021 (
      agency_id text not null,
      year integer not null,
      seq bigint not null,
      day text not null,
      ${columns.join(',\n      ')},
      constraint report_cells_2021_key primary key (agency_id, year)
    )`,
};
