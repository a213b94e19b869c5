import type { RowLine } from './row-line.ts';

/** 表四 has one row without a label: the line of values that is as long as it, or the lines that together are. */
export function caseLine(lines: readonly RowLine[], columns: number): readonly RowLine[] {
  const [first, ...others] = lines;
  if (!first) return [];
  if (others.length === 0) return [{ ...first, id: '' }];

  const whole = lines.filter((line) => printed(line) === columns);
  if (whole.length) return whole.map((line) => ({ ...line, id: '' }));
  const together = lines.reduce((sum, line) => sum + printed(line), 0);
  return together === columns ? [{ ...first, id: '', tokens: lines.flatMap((line) => line.tokens) }] : [];
}

function printed(line: RowLine): number {
  return line.tokens.filter((token) => token.raw.trim() !== '').length;
}
