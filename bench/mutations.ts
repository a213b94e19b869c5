/** One number or day of a file, changed by one. */
export interface Mutation {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** the whole file with the change in it */
  readonly mutated: string;
}

/** Every number of a named constant, and every day written out, of a source file. */
export function mutationsOf(file: string, text: string): readonly Mutation[] {
  return [...constants(text), ...days(text)].map(({ index, from, to }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    from,
    to,
    mutated: text.slice(0, index) + to + text.slice(index + from.length),
  }));
}

interface Place {
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** `const NAME = …;` up to its end: every number in it. */
function constants(text: string): readonly Place[] {
  return [...text.matchAll(/^const [A-Z][A-Z_0-9]*\b[^=]*= ([^;]*);/gm)].flatMap((statement) => {
    const start = statement.index + statement[0].length - 1 - (statement[1]?.length ?? 0);
    return [...(statement[1] ?? '').matchAll(/(?<![\w'.-])\d[\d_]*(?![\w'.-])/g)].map((number) => ({
      index: start + number.index,
      from: number[0],
      to: String(Number(number[0].replaceAll('_', '')) + 1),
    }));
  });
}

function days(text: string): readonly Place[] {
  return [...text.matchAll(/(?<=')\d{4}-\d{2}-\d{2}(?=')/g)].map(({ index, 0: from }) => ({
    index,
    from,
    to: Temporal.PlainDate.from(from).add({ days: 1 }).toString(),
  }));
}
