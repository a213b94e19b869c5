import type { TableCell } from '#documents/model';
import type { Columns } from './official-table.ts';

/** 版心: the width of type on a page, in millimetres. */
const PAGE = 156;
/** Millimetres a digit of small type takes, and a cell's own edges. */
const DIGIT = 1.75;
const EDGES = 1.6;

/** Widths in millimetres: columns of figures as wide as the longest number asks, the labels get the rest. */
export function widths({ heads, figures }: Columns, rows: readonly (readonly TableCell[])[]): readonly number[] {
  if (heads === 0) return Array.from({ length: figures }, () => PAGE / figures);
  if (heads === 1) return [LABELS, ...Array.from({ length: figures }, () => (PAGE - LABELS) / figures)];

  const figure = Math.min(WIDEST, Math.max(NARROWEST, longestNumber(rows) * DIGIT + EDGES));
  const label = PAGE - STACKED - GROUP - figure * figures;
  return [STACKED, GROUP, label, ...Array.from({ length: figures }, () => figure)];
}

const LABELS = 51;
const STACKED = 8;
const GROUP = 15;
const NARROWEST = 11.5;
const WIDEST = 15.5;

function longestNumber(rows: readonly (readonly TableCell[])[]): number {
  return Math.max(0, ...rows.flat().map(({ number }) => number?.length ?? 0));
}
