import type { Projection } from '#journal/types';
import { cellColumn } from '#store/tables/reports';

/** The figures of frozen years, a column a cell. */
export const reportsProjection: Projection = {
  tables: { report_cells_2021: ['agency_id', 'year'] },
  apply: async (tx, { agency, seq, day, act, subject, data }) => {
    if (!subject.startsWith('report/') || act !== 'freeze') return;
    const cells = Object.entries(data.cells as Readonly<Record<string, number>>);
    await tx
      .insertInto('report_cells_2021')
      .values({
        ...Object.fromEntries(cells.map(([address, value]) => [cellColumn(address), value])),
        agency_id: agency,
        year: Number(data.year),
        seq,
        day,
      })
      .execute();
  },
};
