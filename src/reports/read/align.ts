import type { RowLine } from './row-line.ts';

/** Lines settled to rows of the form. */
export interface Aligned {
  readonly rows: ReadonlyMap<string, RowLine>;
  /** rows that two lines claim with different values */
  readonly contested: ReadonlySet<string>;
}

/**
 * Settles which line is which row. A line's own label decides; lines without one fill the gap between two settled
 * rows, in the order of the form, when there are exactly as many of them as rows are missing there.
 *
 * @param order the ids of the rows in the order of the form
 * @param anchored whether something but a row's label (a caption) says that the lines belong here
 */
export function align(lines: readonly RowLine[], order: readonly string[], anchored: boolean): Aligned {
  const labelled = lines.flatMap((line, index) =>
    line.id !== null && order.includes(line.id) ? [{ index, at: order.indexOf(line.id) }] : [],
  );
  const settled = labelled.map(({ index, at }) => [order[at] as string, lines[index] as RowLine] as const);
  const bounds = [{ index: -1, at: -1 }, ...labelled, { index: lines.length, at: order.length }];

  const filled =
    labelled.length === 0 && !anchored
      ? []
      : bounds.slice(1).flatMap((bound, i) => fillGap(lines, order, bounds[i] ?? bound, bound));
  return unite([...settled, ...filled]);
}

interface Bound {
  readonly index: number;
  readonly at: number;
}

function fillGap(
  lines: readonly RowLine[],
  order: readonly string[],
  from: Bound,
  to: Bound,
): readonly (readonly [string, RowLine])[] {
  const waiting = lines.slice(from.index + 1, to.index).filter((line) => line.id === null);
  const missing = order.slice(from.at + 1, Math.max(to.at, from.at + 1));
  return waiting.length === missing.length ? waiting.map((line, i) => [missing[i] as string, line] as const) : [];
}

function unite(pairs: readonly (readonly [string, RowLine])[]): Aligned {
  const rows = new Map<string, RowLine>();
  const contested = new Set<string>();
  for (const [id, line] of pairs) {
    const known = rows.get(id);
    if (known && rawOf(known) !== rawOf(line)) contested.add(id);
    if (!known) rows.set(id, line);
  }
  return { rows, contested };
}

const rawOf = (line: RowLine): string => line.tokens.map((token) => token.raw.trim()).join('\t');
