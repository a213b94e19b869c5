import type { Day } from '#law/calendar/day';
import type { ApplicantKind } from '#requests/types';

/** A request as the naive count keeps it. */
export interface Tallied {
  column: ApplicantKind;
  /** the year in which it counts as new; null while it is not received */
  since: number | null;
  result: { readonly row: string; readonly year: number } | null;
}

/**
 * Table 3 of one agency, counted on the fly by adding and taking away: no journal, no fold, no form. It knows of the
 * program only what its figures are called.
 */
export class NaiveCount {
  /** year → address → count */
  readonly cells = new Map<number, Map<string, number>>();
  /** the last year that was frozen; 0 while none was */
  frozen = 0;
  readonly #tallied = new Set<Tallied>();
  #year: number;

  constructor(year: number) {
    this.#year = year;
  }

  received(one: Tallied, day: Day): void {
    one.since = this.open(day);
    this.#tallied.add(one);
    this.#add(one, +1);
  }

  done(one: Tallied, kind: string, day: Day): void {
    if (one.since === null || one.result) return;
    this.#add(one, -1);
    one.result = { row: rowOf(kind), year: Math.max(this.open(day), one.since) };
    this.#add(one, +1);
  }

  /** Annulled, or split into parts. */
  voided(one: Tallied): void {
    if (one.since === null) return;
    if (one.since <= this.frozen) this.done(one, 'other.3', `${this.#year}-01-01`);
    else {
      this.#add(one, -1);
      this.#tallied.delete(one);
    }
  }

  /** The clerk took it for somebody else's. Where it was counted in a frozen year it stays in its column. */
  amendedColumn(one: Tallied, column: ApplicantKind): void {
    if (one.since !== null && one.since <= this.frozen) return;
    if (one.since !== null) this.#add(one, -1);
    one.column = column;
    if (one.since !== null) this.#add(one, +1);
  }

  amendedReceipt(one: Tallied, day: Day): void {
    if (one.since === null || one.since <= this.frozen) return;
    this.#add(one, -1);
    one.since = this.open(day);
    this.#add(one, +1);
  }

  /** 31 December is over: what is open is carried over. */
  endYear(): void {
    for (const { since, column, result } of this.#tallied) {
      if (since === null || result) continue;
      this.bump(this.#year, 'carry_out', column, 1);
      this.bump(this.#year + 1, 'carry_in', column, 1);
    }
    this.#year += 1;
  }

  /** The year in which something of that day counts: a frozen one takes nothing any more. */
  open(day: Day): number {
    return Math.max(Number(day.slice(0, 4)), this.frozen + 1);
  }

  /** Everything that is counted of a request by now, added or taken away. */
  #add({ since, column, result }: Tallied, by: number): void {
    if (since === null) return;
    const last = result?.year ?? this.#year;
    this.bump(since, 'new', column, by);
    for (let year = since; year < last; year++) {
      this.bump(year, 'carry_out', column, by);
      this.bump(year + 1, 'carry_in', column, by);
    }
    if (!result) return;
    this.bump(result.year, result.row, column, by);
    this.bump(result.year, 'result_total', column, by);
  }

  bump(year: number, row: string, column: string, by: number): void {
    this.put(year, `T3.${row}.${column}`, by);
    this.put(year, `T3.${row}.total`, by);
  }

  put(year: number, address: string, by: number): void {
    const cells = this.cells.get(year) ?? new Map<string, number>();
    this.cells.set(year, cells.set(address, (cells.get(address) ?? 0) + by));
  }
}

/** `granted.provided` counts as granted, `unable.1.not_ours` as unable.1. */
function rowOf(kind: string): string {
  return kind.replace(/\.[a-z_]+$/, '');
}
