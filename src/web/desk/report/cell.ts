import { citationText } from '#law/citation';
import { cellsOf, nameOf } from '#law/report-format/cells';
import { formatById } from '#law/report-format/formats';
import type { Figures } from '#reports/compile';
import { requestsOf } from '#requests/queries/list';
import type { Desk } from '../desk.ts';
import { openedFor } from '../requests/opened.ts';
import type { CellShown } from './shown.ts';

const MOST = 100;

/** The cases behind a cell, with what is asked for where whoever looks may read requests; null where there is no such cell. */
export async function cellShown(
  desk: Desk,
  {
    agency,
    figures,
    address,
    reads,
  }: { readonly agency: string; readonly figures: Figures; readonly address: string; readonly reads: boolean },
): Promise<CellShown | null> {
  const cell = figures.cells.get(address);
  const form = formatById(figures.form);
  const place = form && cellsOf(form).find((one) => one.address === address);
  if (!cell || !place) return null;

  const subjects = [...new Set(cell.counted.map(({ subject }) => subject))].slice(0, MOST);
  const listed = reads
    ? await requestsOf(
        desk.db,
        agency,
        subjects.filter((subject) => subject.startsWith('request/')),
      )
    : [];
  const words = await openedFor(desk, agency, listed);
  const bySubject = new Map(listed.map((row) => [row.subject, row]));
  const because = cell.counted.flatMap((one) => one.because.map(citationText));
  return {
    address,
    name: nameOf(place),
    value: cell.value,
    more: Math.max(0, cell.counted.length - MOST),
    under: [...new Set(because)].join('、'),
    rows: subjects.map((subject) => {
      const row = bySubject.get(subject) ?? null;
      return { subject, listed: row, words: row && words(row) };
    }),
  };
}
