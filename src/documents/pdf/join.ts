import type { Glyph } from './drawing.ts';
import type { Line } from './lines.ts';

/** Letters and digits that words are made of with blanks between them; Chinese has none. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d.,:;!?%)\]'"/&@+-]/u;
const DIGIT = /[\d０-９]/;

/** A gap so wide parts two words, in heights of the font. */
const WORD_GAP = 0.2;
/** A gap so wide is kept between any two characters, in heights of the font. */
const WIDE_GAP = 1.2;

/** The text of a line: blanks where words or columns are parted, none that only spread Chinese characters. */
export function textOfLine(line: Pick<Line, 'glyphs'>): string {
  let text = '';
  let last: Glyph | null = null;
  let blank = false;

  for (const glyph of line.glyphs) {
    if (glyph.text.trim() === '') {
      blank = true;
      continue;
    }
    if (last && parted(last, glyph, blank)) text += ' ';
    text += glyph.text;
    [last, blank] = [glyph, false];
  }
  return text;
}

function parted(a: Glyph, b: Glyph, blank: boolean): boolean {
  if (!a.upright || !b.upright) return false;
  const gap = b.left - a.right;
  const size = Math.min(a.size, b.size);
  if (gap > WIDE_GAP * size) return true;
  if (!isWord(a) && !isDigit(a)) return false;
  if (!isWord(b) && !isDigit(b)) return false;
  if (blank || b.x < a.x - size) return true;
  if (isDigit(a) && isDigit(b)) return gap > Math.min(a.right - a.left, b.right - b.left) / 2;
  return gap > WORD_GAP * size;
}

const isWord = (glyph: Glyph) => WORD.test(glyph.text);
const isDigit = (glyph: Glyph) => DIGIT.test(glyph.text);

/** Two lines of one paragraph made one: a blank between Latin words, nothing between Chinese characters or in a number. */
export function joinLines(a: string, b: string): string {
  const [last, first] = [a.at(-1) ?? '', b.at(0) ?? ''];
  const words = /[\p{Script=Latin}]/u;
  return (words.test(last) && words.test(first)) || (/[,;:.]/.test(last) && words.test(first)) ? `${a} ${b}` : a + b;
}
