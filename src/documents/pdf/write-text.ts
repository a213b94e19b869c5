import { foldRadicals } from '../kangxi.ts';
import type { Glyph } from './drawing.ts';
import { type Matrix, moved, times, xOf, yOf } from './matrix.ts';
import type { Pen } from './pen.ts';
import { foldVerticalForms } from './vertical-forms.ts';

/** A glyph as pdf.js lists it; a number between glyphs is a kerning step in thousandths. */
export interface ListedGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly [number, number, number];
  readonly isSpace: boolean;
}

/** Sets the glyphs of one text operator down and moves on. */
export function writeText(pen: Pen, listed: readonly (ListedGlyph | number | null)[]): void {
  const { font, size, letterSpace, wordSpace, stretch, matrix } = pen.state;
  const track = trackOf(pen, times(matrix, pen.text));
  const scale = font.vertical ? 1 : stretch;
  let along = 0;

  for (const glyph of listed) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      along -= (glyph / 1000) * size * scale;
      continue;
    }
    const units = font.vertical ? (glyph.vmetric?.[0] ?? -1000) : glyph.width;
    const advance = units * font.unit * size * scale;
    if (glyph.unicode !== '') pen.glyphs.push(glyphAt(track, glyph.unicode, along, advance));
    along += advance + (letterSpace + (glyph.isSpace ? wordSpace : 0)) * scale;
  }
  pen.text = font.vertical ? moved(pen.text, 0, along) : moved(pen.text, along, 0);
}

/** The line that the glyphs of one text operator stand on, in points of the page. */
interface Track {
  readonly x: number;
  readonly y: number;
  /** what one unit along the line adds */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
  readonly vertical: boolean;
  readonly artifact: boolean;
}

function trackOf({ state, marks }: Pen, matrix: Matrix): Track {
  const { vertical } = state.font;
  return {
    x: xOf(matrix, 0, state.rise),
    y: yOf(matrix, 0, state.rise),
    dx: vertical ? matrix[2] : matrix[0],
    dy: vertical ? matrix[3] : matrix[1],
    size: Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]),
    vertical,
    artifact: marks.at(-1) ?? false,
  };
}

/** How far above the base line the middle of a character lies, in heights of the font. */
const MIDDLE = 0.36;

function glyphAt(track: Track, unicode: string, along: number, advance: number): Glyph {
  const { dx, dy, size, artifact } = track;
  const upright = !track.vertical && dx * advance >= 0 && Math.abs(dy * advance) <= (dx * advance) / 4;
  const x = track.x + dx * (along + advance / 2);
  const half = upright ? (dx * advance) / 2 : size / 2;
  const y = upright ? track.y + dy * along - MIDDLE * size : track.y + dy * (along + advance / 2);

  return {
    text: foldVerticalForms(foldRadicals(unicode)),
    left: x - half,
    right: x + half,
    x,
    y,
    size,
    upright,
    artifact,
  };
}
