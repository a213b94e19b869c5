import type { Day } from '#law/calendar/day';
import type { NaiveCount } from './naive.ts';

/** A review or suit as the naive count keeps it. */
export interface TalliedRemedy {
  readonly way: 'review' | 'direct' | 'after_review';
  result: { readonly column: string; readonly year: number } | null;
  /** the years at whose end it was pending */
  readonly pending: number[];
}

function columnOf(result: string): string {
  if (upheld.includes(result)) return 'upheld';
  return corrected.includes(result) ? 'corrected' : 'other';
}

const corrected = ['changed', 'revoked', 'found-unlawful', 'found-void', 'ordered-to-act', 'ordered-to-pay'];
const upheld = ['upheld', 'request-rejected', 'claim-rejected'];

/** Table 4 of one agency, counted the same way. */
export class NaiveRemedies {
  readonly #count: NaiveCount;
  readonly #all = new Set<TalliedRemedy>();

  constructor(count: NaiveCount) {
    this.#count = count;
  }

  noticed(one: TalliedRemedy): void {
    this.#all.add(one);
  }

  decided(one: TalliedRemedy, result: string, day: Day): void {
    one.result = { column: columnOf(result), year: this.#count.open(day) };
    this.#put(one.result.year, one.way, one.result.column, +1);
  }

  /** Where a frozen year counted it, it stays as it was. */
  amended(one: TalliedRemedy, result: string): void {
    if (!one.result || one.result.year <= this.#count.frozen) return;
    const { year, column } = one.result;
    this.#put(year, one.way, column, -1);
    one.result = { column: columnOf(result), year };
    this.#put(year, one.way, one.result.column, +1);
  }

  /** Appealed: no result stands; what an earlier year counted stays. */
  contested(one: TalliedRemedy, day: Day): void {
    if (one.result?.year === Number(day.slice(0, 4))) this.#put(one.result.year, one.way, one.result.column, -1);
    one.result = null;
  }

  annulled(one: TalliedRemedy): void {
    this.#all.delete(one);
    for (const year of one.pending.filter((each) => each > this.#count.frozen)) this.#put(year, one.way, 'pending', -1);
    if (one.result && one.result.year > this.#count.frozen) this.#put(one.result.year, one.way, one.result.column, -1);
  }

  endYear(year: number): void {
    for (const one of this.#all) {
      if (one.result) continue;
      this.#put(year, one.way, 'pending', +1);
      one.pending.push(year);
    }
  }

  #put(year: number, way: string, column: string, by: number): void {
    this.#count.put(year, `T4.${way}.${column}`, by);
    this.#count.put(year, `T4.${way}.total`, by);
  }
}
