import type { Unit } from '#law/report-format/types';

/** More ways than this to part a run of digits is no knowledge. */
const MOST_WAYS = 4000;
/** Steps that looking for ways may take. */
const MOST_STEPS = 200_000;

const WHOLE = /^(?:0|[1-9]\d*)$/;
const SIGNED = /^[+-]?(?:0|[1-9]\d*)$/;
const AMOUNT = /^(?:0|[1-9]\d*)(?:\.\d+)?(?:元|万元)?$/;
const NOT_APPLICABLE = /^[/-]+$/;

/**
 * Every way to part words of running text into one value a column: a space always parts two cells, digits that touch
 * may. Empty when there is no way, or too many to know anything.
 *
 * @param units what may stand in each column
 * @param holds whether the values so far, from the left, break no sum
 */
export function splits(
  words: readonly string[],
  units: readonly Unit[],
  holds: (values: readonly string[]) => boolean,
): readonly (readonly string[])[] {
  const ways: string[][] = [];
  let steps = 0;

  const go = (word: number, from: number, row: readonly string[]): void => {
    const text = words[word];
    if (text === undefined) {
      if (row.length === units.length) ways.push([...row]);
      return;
    }
    if (from === text.length) {
      go(word + 1, 0, row);
      return;
    }
    const unit = units[row.length];
    if (unit === undefined || !enough(words, word, from, units.length - row.length)) return;
    for (let to = from + 1; to <= text.length && steps++ < MOST_STEPS && ways.length <= MOST_WAYS; to++) {
      const piece = text.slice(from, to);
      const next = [...row, piece];
      if (fits(piece, unit, from === 0 && to === text.length) && holds(next)) go(word, to, next);
    }
  };
  go(0, 0, []);
  return ways.length > MOST_WAYS || steps > MOST_STEPS ? [] : ways;
}

/** Whether the characters left could still fill the cells left. */
function enough(words: readonly string[], word: number, from: number, cells: number): boolean {
  let characters = -from;
  for (let i = word; i < words.length; i++) characters += words[i]?.length ?? 0;
  return characters >= cells && words.length - word <= cells;
}

function fits(piece: string, unit: Unit, whole: boolean): boolean {
  if (NOT_APPLICABLE.test(piece)) return whole;
  if (unit === 'count') return WHOLE.test(piece);
  return unit === 'change' ? SIGNED.test(piece) : AMOUNT.test(piece);
}
