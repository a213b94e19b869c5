import { stripVTControlCharacters } from 'node:util';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Columns that a text takes on a terminal: Chinese characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of stripVTControlCharacters(text)) width += columns(letter);
  return width;
}

function columns(letter: string): number {
  if (letter >= ' ' && letter <= '~') return 1;
  if (NO_WIDTH.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const letter of text) {
    used += columns(letter);
    if (used > width) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** The text broken into lines of at most `width` columns. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => broken(line, Math.max(width, 10)));
}

function broken(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const letter of text) {
    const more = columns(letter);
    if (used + more > width && !NO_LINE_START.includes(letter)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += letter;
    used += more;
  }
  return [...lines, line];
}

const NO_LINE_START = '，。、；：？！）》”』」…';
