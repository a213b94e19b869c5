import type { Place } from '#documents/paper';
import type { Address } from '#law/report-format/types';
import type { Report } from '#reports/report';
import type { Reading } from './held.ts';

/** A row or a table's header as it lies in the text, and the cells that a change in it may change. */
interface Region {
  readonly from: number;
  readonly to: number;
  /** beginnings of addresses */
  readonly cells: readonly string[];
}

/** How far above a table's own header its title may stand. */
const TITLE = 40;

/** Cells that a change of the text between two offsets may change: those of its row, or of the table whose header it hits. */
export function reach(
  { report, text }: Reading,
  span: { readonly from: number; readonly to: number },
): (address: Address) => boolean {
  const hit = regionsOf(report, text).filter(({ from, to }) => from <= span.to + 1 && span.from <= to + 1);
  const beginnings = hit.flatMap(({ cells }) => cells);
  return (address) => beginnings.some((beginning) => address === beginning || address.startsWith(`${beginning}.`));
}

function regionsOf(report: Report, text: string): readonly Region[] {
  return ['T2', 'T3', 'T4'].flatMap((table) => {
    const rows = rowsOf(report, table, text);
    const first = rows[0];
    if (!first) return [];
    const over = report.headings.filter(
      (heading) => heading.table === table && heading.axis !== 'row' && heading.place,
    );
    const top = Math.min(first.from, ...over.map(({ place }) => (place as Place).from));
    return [
      ...rows,
      { from: top - TITLE, to: first.from, cells: [table] },
      ...over.map(({ place }) => ({ from: (place as Place).from, to: (place as Place).to, cells: [table] })),
    ];
  });
}

/** A row lies from its label to the beginning of the next, the last one to the next letter. */
function rowsOf(report: Report, table: string, text: string): readonly Region[] {
  const labels = report.headings
    .filter((heading) => heading.table === table && heading.axis === 'row' && heading.place)
    .map((heading) => ({
      row: heading.id ? `${table}.${heading.id}` : table,
      place: heading.place as Place,
      label: true,
    }));
  const figures = [...report.cells.values()]
    .filter((cell) => cell.place && cell.address.startsWith(`${table}.`))
    .map((cell) => ({ row: rowOf(cell.address), place: cell.place as Place, label: false }));

  const rows = [...Map.groupBy([...labels, ...figures], ({ row }) => row)]
    .filter(([, all]) => all.some(({ label }) => !label))
    .map(([row, all]) => ({
      row,
      from: Math.min(...all.map(({ place }) => place.from)),
      to: Math.max(...all.map(({ place }) => place.to)),
    }))
    .sort((a, b) => a.from - b.from);
  const groups = labels.filter(({ row }) => !rows.some((known) => known.row === row));
  return [
    ...rows.map(({ row, from, to }, index) => ({
      from,
      to: Math.max(to, (rows[index + 1]?.from ?? nextLetter(text, to)) - 1),
      cells: [row],
    })),
    ...groups.map(({ row, place }) => ({ from: place.from, to: place.to, cells: row === table ? [] : [row] })),
  ];
}

function nextLetter(text: string, from: number): number {
  return from + Math.max(0, text.slice(from).search(/\S/));
}

function rowOf(address: Address): string {
  return address.startsWith('T4.') ? 'T4' : address.slice(0, address.lastIndexOf('.'));
}
