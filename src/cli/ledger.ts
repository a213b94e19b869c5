import type { Severity } from '#reports/finding';
import type { Checked } from './work/check.ts';
import type { Pool } from './work/pool.ts';
import { openSpool, readSpan, type Span, type Spool } from './work/spool.ts';
import { yearsToCompare } from './years.ts';

type Counts = Readonly<Record<Severity, number>>;

/** A file's line, waiting until all files are read. `counts` is null for a file that could not be. */
interface Entry {
  text: Span;
  counts: Counts | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly kept: Span | null;
}

export interface Tally {
  readonly files: number;
  readonly unreadable: number;
  readonly withErrors: number;
  readonly counts: Counts;
}

/** Lines of checked files in their order. A line is final only when all are in: an earlier year may come last. */
export class Ledger implements Disposable {
  readonly #spool: Spool = openSpool();
  readonly #pool: Pool;
  readonly #entries: Entry[] = [];
  readonly #silenced = new Set<string>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  enter({ text, counts, silenced, agency, year, kept }: Checked): void {
    this.#silence(silenced);
    this.#entries.push({
      text: this.#spool.put(text),
      counts,
      agency,
      year,
      kept: kept ? this.#spool.put(kept) : null,
    });
  }

  enterUnreadable(line: string): void {
    const text = this.#spool.put(new TextEncoder().encode(line));
    this.#entries.push({ text, counts: null, agency: null, year: null, kept: null });
  }

  /** Holds each agency's years against each other; lines that gain findings are written anew. */
  async compareYears(): Promise<void> {
    await Promise.all(yearsToCompare(this.#entries).map((entries) => this.#compare(entries)));
  }

  /** The findings that a waiver silenced in some file. */
  get silenced(): readonly { readonly id: string }[] {
    return [...this.#silenced].map((id) => ({ id }));
  }

  #silence(ids: readonly string[]): void {
    for (const id of ids) this.#silenced.add(id);
  }

  *texts(): Generator<Uint8Array> {
    for (const { text } of this.#entries) yield readSpan(this.#spool.file, text);
  }

  get tally(): Tally {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const entry of this.#entries) {
      for (const severity of ['error', 'warning', 'notice'] as const) counts[severity] += entry.counts?.[severity] ?? 0;
    }
    return {
      files: this.#entries.length,
      unreadable: this.#entries.filter((entry) => !entry.counts).length,
      withErrors: this.#entries.filter((entry) => entry.counts?.error).length,
      counts,
    };
  }

  async #compare(entries: readonly Entry[]): Promise<void> {
    const kept = entries.map((entry) => entry.kept as Span);
    const outcome = await this.#pool.do('compare', { file: this.#spool.file, kept });
    if (outcome.kind !== 'done') throw new Error(outcome.kind === 'unreadable' ? outcome.why : outcome.kind);

    for (const { at, text, counts, silenced } of outcome.value) {
      this.#silence(silenced);
      const entry = entries[at] as Entry;
      entry.text = this.#spool.put(text);
      entry.counts = counts;
    }
  }

  [Symbol.dispose](): void {
    this.#spool.close();
  }
}
