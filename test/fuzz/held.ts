import type { Paper } from '#documents/paper';
import { textOf } from '#documents/text-of';
import type { Address } from '#law/report-format/types';
import type { Cell, Report } from '#reports/report';
import type { Fixture } from './papers.ts';
import { reach } from './regions.ts';
import { toldOtherwise } from './told.ts';

export interface Reading {
  readonly text: string;
  readonly report: Report;
}

/** What became of the cells that a change must not touch. */
export interface Held {
  readonly kept: number;
  readonly unknown: number;
  /** cells within reach of the change, of which nothing is asked */
  readonly exempt: number;
  readonly broken: readonly string[];
}

/** Holds a changed reading against the first: outside the row and header that were hit, a cell keeps its value or becomes unknown. */
export function held(before: Reading, after: Reading, truth: Fixture['truth']): Held {
  const mayChange = changeable(before, after);
  const addresses = new Set([...before.report.cells.keys(), ...after.report.cells.keys()]);
  const outside = [...addresses].filter((address) => !mayChange(address));
  const fates = outside.map((address) => {
    const [was, is] = [before.report.cells.get(address), after.report.cells.get(address)];
    return { address, was: said(was), is: said(is), right: truth[address] };
  });

  const kept = fates.filter(({ was, is }) => was === is);
  const unknown = fates.filter(({ was, is }) => was !== is && is === UNKNOWN);
  const told = toldOtherwise(before, after, changedSpan(before.text, after.text));
  const changed = fates.filter(({ was, is }) => was !== is && is !== UNKNOWN);
  const broken = changed.filter(
    ({ address, was, is, right }) => !(was === UNKNOWN && is === String(right)) && !told(address),
  );
  return {
    kept: kept.length,
    unknown: unknown.length,
    exempt: addresses.size - outside.length,
    broken: broken.map(({ address, was, is }) => `${address} ${was} → ${is}`),
  };
}

/** Cells of the row or header that was hit, under the name it had or the one it has now. */
function changeable(before: Reading, after: Reading): (address: Address) => boolean {
  const span = changedSpan(before.text, after.text);
  const had = reach(before, span);
  const has = reach(after, changedSpan(after.text, before.text));
  return (address) => had(address) || (!before.report.cells.has(address) && has(address));
}

const UNKNOWN = 'unknown';

/** A cell that is not there asserts as little as one that is unknown. */
function said(cell: Cell | undefined): string {
  if (!cell || cell.meaning.kind === 'unknown') return UNKNOWN;
  return cell.meaning.kind === 'number' ? cell.meaning.digits : `${cell.meaning.kind} ${cell.raw.trim()}`;
}

/** The stretch of the first text that is not in the second. */
export function changedSpan(first: string, second: string): { readonly from: number; readonly to: number } {
  const shorter = Math.min(first.length, second.length);
  let head = 0;
  while (head < shorter && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < shorter && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  const ends = [head, first.length - tail];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

export function readingOf(paper: Paper, read: (paper: Paper) => Report): Reading {
  return { text: textOf(paper), report: read(paper) };
}
