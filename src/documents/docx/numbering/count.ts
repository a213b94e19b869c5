import { numeral } from './numerals.ts';
import type { Level, Numbering } from './parse.ts';

/** Gives the next paragraph of a list its number, as it is printed before the text. Without a level, the paragraph's style tells it. */
export type Counter = (list: string, level: number | undefined, style: string) => string;

/** Counts the paragraphs of a document as Word does: lists of one definition count on together, a deeper level begins anew under each number above it. */
export function countParagraphs({ abstractOf, levels, overrides }: Numbering): Counter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return (list, stated, style) => {
    const definition = abstractOf.get(list) ?? '';
    const own = levels.get(definition) ?? [];
    const at =
      stated ??
      Math.max(
        own.findIndex((level) => level?.style === style),
        0,
      );
    const level = own[at];
    if (!level) return '';

    const numbers = counts.get(definition) ?? [];
    counts.set(definition, numbers);
    const restart = begun.has(`${list}/${at}`) ? undefined : overrides.get(list)?.get(at);
    begun.add(`${list}/${at}`);

    const last = numbers[at];
    numbers[at] = restart ?? (last === undefined ? level.start : last + 1);
    numbers.length = at + 1;
    return printed(own, level, numbers);
  };
}

function printed(own: readonly Level[], level: Level, numbers: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return '';

  const text = level.text.replace(/%([1-9])/g, (_, place) => {
    const other = own[place - 1];
    return numeral(numbers[place - 1] ?? other?.start ?? 1, level.legal ? 'decimal' : (other?.format ?? 'decimal'));
  });
  const gap = level.suffix === 'nothing' || text === '' || /[、）)．.，。]$/.test(text) ? '' : ' ';
  return text + gap;
}
