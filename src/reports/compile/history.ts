import type { Act } from '#journal/types';
import type { Freeze } from './closing.ts';

/** How one case stood at each freeze of its agency, the present last; null where it counts nowhere. */
export interface History<Standing> {
  readonly subject: string;
  readonly standings: readonly (Standing | null)[];
}

/** How the acts about a case are folded, and what of it counts. */
export interface Folding<Case, Standing> {
  readonly after: (before: Case | null, act: Act) => Case;
  readonly standing: (one: Case) => Standing | null;
}

/** The histories of cases, from their acts, subject after subject, each from its first. One case at a time is held. */
export async function* historiesOf<Case, Standing>(
  acts: AsyncIterable<Act>,
  freezes: readonly Freeze[],
  folding: Folding<Case, Standing>,
): AsyncGenerator<History<Standing>> {
  let one = null as OneCase<Case, Standing> | null;
  for await (const act of acts) {
    if (one?.subject !== act.subject) {
      if (one) yield one.history();
      one = new OneCase(act.subject, freezes, folding);
    }
    one.add(act);
  }
  if (one) yield one.history();
}

class OneCase<Case, Standing> {
  readonly subject: string;
  readonly #freezes: readonly Freeze[];
  readonly #folding: Folding<Case, Standing>;
  readonly #standings: (Standing | null)[] = [];
  #case: Case | null = null;

  constructor(subject: string, freezes: readonly Freeze[], folding: Folding<Case, Standing>) {
    this.subject = subject;
    this.#freezes = freezes;
    this.#folding = folding;
  }

  add(act: Act): void {
    this.#standUntil(act.seq);
    this.#case = this.#folding.after(this.#case, act);
  }

  history(): History<Standing> {
    this.#standUntil(Number.POSITIVE_INFINITY);
    return { subject: this.subject, standings: [...this.#standings, this.#now()] };
  }

  /** So it stood at each freeze that was recorded before `seq`. */
  #standUntil(seq: number): void {
    for (const freeze of this.#freezes.slice(this.#standings.length))
      if (freeze.seq < seq) this.#standings.push(this.#now());
  }

  #now(): Standing | null {
    return this.#case && this.#folding.standing(this.#case);
  }
}
