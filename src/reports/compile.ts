import type { Day } from '#law/calendar/day';
import type { FormatId } from '#law/report-format/types';
import { type Closing, closingsOf, type Freeze, type Wanted } from './compile/closing.ts';
import type { Count } from './compile/count.ts';
import { type Cells, FormCells, formOf } from './compile/form-cells.ts';
import type { CaseActs, RequestHistory } from './compile/history.ts';
import { table3Counts } from './compile/table-3.ts';
import { table4Counts } from './compile/table-4.ts';

/** Tables 3 and 4 of one agency and year, each figure with the cases behind it. */
export interface Figures {
  readonly year: number;
  readonly form: FormatId;
  /** the last day that counts */
  readonly end: Day;
  /** the act that froze them; null where they still move */
  readonly frozen: Freeze | null;
  readonly cells: Cells;
  /** what was recorded after the freeze and would have changed these figures */
  readonly differences: readonly Difference[];
}

/** A case whose cells of a frozen year are others than what is known at present would give. */
export interface Difference {
  readonly subject: string;
  readonly frozen: readonly Count[];
  readonly present: readonly Count[];
}

/** The cases of an agency, and when its years were frozen, in the order of its chain. */
export interface Cases {
  readonly freezes: readonly Freeze[];
  readonly requests: AsyncIterable<RequestHistory>;
  readonly remedies: AsyncIterable<CaseActs>;
}

/**
 * 《条例》第五十条 — tables 3 and 4 of a year: a pure function of the acts. A case counts by what was known when the year was
 * frozen; what was recorded later counts in the next year, and is listed as a difference of the frozen one.
 *
 * @throws RangeError for a year that had no common form
 */
export async function compile(wanted: Wanted, { freezes, requests, remedies }: Cases): Promise<Figures> {
  const form = formOf(wanted.year);
  const cells = new FormCells(form);
  const differences: Difference[] = [];
  const views = viewsOf(freezes, wanted);

  const take = (subject: string, countsIn: (closings: readonly Closing[]) => Iterable<Count>) => {
    const [shown = [], present = shown] = views.map((closings) => inYear(countsIn(closings), wanted.year));
    for (const count of shown) cells.add(subject, count);
    if (!areSame(shown, present)) differences.push({ subject, frozen: shown, present });
  };
  for await (const { subject, standings } of requests) take(subject, (closings) => table3Counts(standings, closings));
  for await (const { subject, acts } of remedies) take(subject, (closings) => table4Counts(acts, closings));

  const end = views[0]?.at(-1)?.end ?? '';
  const frozen = wanted.view === 'frozen' ? (freezes.find(({ year }) => year === wanted.year) ?? null) : null;
  return { year: wanted.year, form: form.id, end, frozen, cells: cells.cells(), differences };
}

/** As it is wanted; and, where that was frozen, as it would be at present. */
function viewsOf(freezes: readonly Freeze[], wanted: Wanted): readonly (readonly Closing[])[] {
  const shown = closingsOf(freezes, wanted);
  const isFrozen = shown.at(-1)?.known !== freezes.length;
  return isFrozen ? [shown, closingsOf(freezes, { ...wanted, view: 'present' })] : [shown];
}

function inYear(counts: Iterable<Count>, year: number): readonly Count[] {
  return [...counts].filter((count) => count.year === year);
}

function areSame(one: readonly Count[], other: readonly Count[]): boolean {
  return one === other || (one.length === other.length && one.every(({ address }, i) => address === other[i]?.address));
}
