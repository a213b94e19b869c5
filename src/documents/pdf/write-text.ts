import { foldRadicals } from '../kangxi.ts';
import { type Matrix, times, xOf, yOf } from './matrix.ts';
import type { Pen } from './pen.ts';

/** A glyph as pdf.js lists it; a number between glyphs is a kerning step in thousandths. */
export interface ListedGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly [number, number, number];
  readonly isSpace: boolean;
}

/** Sets the glyphs of one text operator down and moves on. */
export function writeText(pen: Pen, listed: readonly (ListedGlyph | number | null)[]): void {
  for (const glyph of listed) {
    if (typeof glyph === 'number') step(pen, (-glyph / 1000) * pen.state.size);
    else if (glyph !== null) writeGlyph(pen, glyph);
  }
}

function writeGlyph(pen: Pen, glyph: ListedGlyph): void {
  const { font, size, letterSpace, wordSpace } = pen.state;
  const units = font.vertical ? (glyph.vmetric?.[0] ?? -1000) : glyph.width;
  const advance = units * font.unit * size;

  setDown(pen, glyph.unicode, advance);
  step(pen, advance + letterSpace + (glyph.isSpace ? wordSpace : 0));
}

function step(pen: Pen, distance: number): void {
  const { font, stretch } = pen.state;
  pen.text = font.vertical
    ? times(pen.text, [1, 0, 0, 1, 0, distance])
    : times(pen.text, [1, 0, 0, 1, distance * stretch, 0]);
}

function setDown(pen: Pen, text: string, advance: number): void {
  if (text === '') return;
  const { font, stretch, rise } = pen.state;
  const matrix = times(pen.state.matrix, pen.text);
  const size = Math.abs(pen.state.size) * Math.hypot(matrix[2], matrix[3]);
  const end: readonly [number, number] = font.vertical ? [0, advance] : [advance * stretch, 0];

  pen.glyphs.push(placed(pen, { text: foldRadicals(text), size, from: at(matrix, 0, rise), to: at(matrix, ...end) }));
}

type Point = readonly [x: number, y: number];

const at = (matrix: Matrix, x: number, y: number): Point => [xOf(matrix, x, y), yOf(matrix, x, y)];

/** How far above the base line the middle of a character lies, in heights of the font. */
const MIDDLE = 0.36;

function placed(pen: Pen, glyph: { text: string; size: number; from: Point; to: Point }) {
  const { from, to, size } = glyph;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const upright = !pen.state.font.vertical && dx >= 0 && Math.abs(dy) <= dx / 4;
  const x = (from[0] + to[0]) / 2;
  const half = upright ? dx / 2 : size / 2;
  const y = upright ? from[1] - MIDDLE * size : (from[1] + to[1]) / 2;

  return {
    text: glyph.text,
    left: x - half,
    right: x + half,
    x,
    y,
    size,
    upright,
    artifact: pen.marks.at(-1) ?? false,
  };
}
