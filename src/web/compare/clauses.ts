/** A run of clauses that both years have word for word, or that only one has. */
export interface Run {
  readonly kind: 'same' | 'was' | 'now';
  readonly text: string;
}

/** Clauses of a text; nothing is lost, a line break stays with the clause before it. */
export function clausesOf(text: string): readonly string[] {
  return text.match(/[^。；，\n]+[。；，]?\n*|[。；，\n]+/gu) ?? [];
}

const MOST_STEPS = 4_000_000;

/** Lays two texts side by side, clause by clause: the fewest that must be taken away and put in. */
export function compareTexts(was: string, now: string): readonly Run[] {
  const [a, b] = [clausesOf(was), clausesOf(now)];
  if (a.length * b.length > MOST_STEPS)
    return [
      { kind: 'was', text: was },
      { kind: 'now', text: now },
    ];

  const keys = [a.map(key), b.map(key)] as const;
  const lengths = commonLengths(...keys);
  return joined([...walk(a, b, keys, lengths)]);
}

/** Spaces are no difference. */
function key(clause: string): string {
  return clause.replace(/\s+/gu, '');
}

/** `lengths[i][j]`: how many clauses the rest of both texts from i and j on have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const line = lengths[i] as Uint16Array;
      line[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function* walk(
  a: readonly string[],
  b: readonly string[],
  [keysA, keysB]: readonly [readonly string[], readonly string[]],
  lengths: readonly Uint16Array[],
): Generator<Run> {
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && keysA[i] === keysB[j]) {
      yield { kind: 'same', text: b[j] ?? '' };
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      yield { kind: 'was', text: a[i] ?? '' };
      i += 1;
    } else {
      yield { kind: 'now', text: b[j] ?? '' };
      j += 1;
    }
  }
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === run.kind) all[all.length - 1] = { kind: run.kind, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
