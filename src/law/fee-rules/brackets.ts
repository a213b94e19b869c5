/** A step of a scale: the units from `from` on, up to the next step, cost `each` yuan. */
export interface Bracket {
  readonly from: number;
  readonly each: number;
}

/** A step as it was charged. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly each: number;
  readonly yuan: number;
}

export interface Fee {
  /** whole yuan: the scales have no smaller unit */
  readonly yuan: number;
  readonly steps: readonly Step[];
}

/**
 * What the units `first` to `last` cost on a scale, step by step: each unit at the price of the step it stands in (超额累进).
 * @throws RangeError unless both are whole numbers, 1 ≤ first and first - 1 ≤ last (no unit at all)
 */
export function charge(first: number, last: number, brackets: readonly Bracket[]): Fee {
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last < first - 1) {
    throw new RangeError('件数和页数应当是不小于0的整数');
  }
  const steps = brackets
    .map(({ from, each }, i) =>
      step(Math.max(from, first), Math.min(last, (brackets[i + 1]?.from ?? Infinity) - 1), each),
    )
    .filter(({ from, to }) => from <= to);

  return { yuan: steps.reduce((sum, { yuan }) => sum + yuan, 0), steps };
}

function step(from: number, to: number, each: number): Step {
  return { from, to, each, yuan: (to - from + 1) * each };
}
