import type { Glyph } from './drawing.ts';

/** Characters that stand on one line, from left to right. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  /** the middle of the line */
  readonly y: number;
  /** height of most of its characters */
  readonly size: number;
}

/** Characters of one line may stand so far above or below it, in heights of the font. */
const SAME_LINE = 0.45;

/** The lines of a page or of a cell, from the top; blank characters are left out, their gaps tell of them. */
export function linesOf(glyphs: readonly Glyph[]): readonly Line[] {
  const rows: Glyph[][] = [];
  let at = 0;
  let size = 0;

  for (const glyph of glyphs.filter(({ upright }) => upright).toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && glyph.y - at <= SAME_LINE * Math.min(size, glyph.size)) row.push(glyph);
    else rows.push([glyph]);
    if (rows.at(-1) !== row) [at, size] = [glyph.y, glyph.size];
  }
  return [...rows.map(lineOf), ...standing(glyphs)].filter((line) => line !== null).toSorted((a, b) => a.y - b.y);
}

function lineOf(row: readonly Glyph[]): Line | null {
  const glyphs = withoutShadows(row.toSorted((a, b) => a.x - b.x));
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  const [first, last] = [inked[0], inked.at(-1)];
  if (!first || !last) return null;

  const from = glyphs.indexOf(first);
  const size = middle(inked.map((glyph) => glyph.size));
  const y = middle(inked.map((glyph) => glyph.y));
  return { glyphs: glyphs.slice(from, glyphs.indexOf(last) + 1), left: first.left, right: last.right, y, size };
}

/** Bold and shadowed letters are often the same letter drawn twice. */
function withoutShadows(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.filter((glyph, index) => {
    for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
      const other = glyphs[i] as Glyph;
      if (other.text === glyph.text && glyph.left - other.left < (glyph.right - glyph.left) * 0.3) return false;
    }
    return true;
  });
}

/** Vertical and turned writing: a line of its own for each stretch, in the order of the file. */
function standing(glyphs: readonly Glyph[]): readonly Line[] {
  const stretches: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.upright || glyph.text.trim() === '') continue;
    const near = last && Math.hypot(glyph.x - last.x, glyph.y - last.y) < 3 * Math.max(glyph.size, last.size);
    if (near) stretches.at(-1)?.push(glyph);
    else stretches.push([glyph]);
    last = glyph;
  }
  return stretches.map((stretch) => ({
    glyphs: stretch,
    left: Math.min(...stretch.map(({ left }) => left)),
    right: Math.max(...stretch.map(({ right }) => right)),
    y: Math.min(...stretch.map(({ y }) => y)),
    size: middle(stretch.map(({ size }) => size)),
  }));
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
