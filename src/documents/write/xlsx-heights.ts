export interface RowHeight {
  readonly height: number;
}

/** A Chinese character takes the room of so many of the digits in which Excel measures columns. */
const DIGITS_A_CHARACTER = 1.9;
const POINTS_A_LINE = 1.4;
/** Excel allows no higher row. */
const HIGHEST = 409;

/** Lines a text takes in a column; spreadsheets do not work out by themselves how high a row must be. */
export function linesIn(text: string, columnWidth: number): number {
  const fit = Math.max(1, Math.floor(columnWidth / DIGITS_A_CHARACTER));
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / fit)), 0);
}

/** The height of a row of so many lines of type. */
export function heightOf(lines: number, size: number): RowHeight {
  return { height: Math.min(HIGHEST, Math.ceil((lines + 0.3) * size * POINTS_A_LINE)) };
}
