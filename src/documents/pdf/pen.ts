import type { Glyph, Rule } from './drawing.ts';
import { IDENTITY, type Matrix, times } from './matrix.ts';

/** What the text operators need to know of a font. */
export interface FontFacts {
  readonly vertical: boolean;
  /** glyph units to text units, 0.001 but for fonts drawn by the file itself */
  readonly unit: number;
}

export interface PenState {
  readonly matrix: Matrix;
  readonly font: FontFacts;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

/** The pen that goes over a page, operator by operator. */
export interface Pen {
  state: PenState;
  readonly saved: PenState[];
  text: Matrix;
  line: Matrix;
  /** for each open marked content: whether it is (in) an artifact */
  readonly marks: boolean[];
  readonly fontOf: (name: string) => FontFacts;
  readonly glyphs: Glyph[];
  readonly across: Rule[];
  readonly down: Rule[];
}

const PLAIN_FONT: FontFacts = { vertical: false, unit: 0.001 };

export function penAt(matrix: Matrix, fontOf: Pen['fontOf']): Pen {
  const text = { font: PLAIN_FONT, size: 0, letterSpace: 0, wordSpace: 0, stretch: 1, leading: 0, rise: 0 };
  return {
    state: { matrix, ...text },
    saved: [],
    text: IDENTITY,
    line: IDENTITY,
    marks: [],
    fontOf,
    glyphs: [],
    across: [],
    down: [],
  };
}

export function save(pen: Pen): void {
  pen.saved.push(pen.state);
}

export function restore(pen: Pen): void {
  pen.state = pen.saved.pop() ?? pen.state;
}

export function transform(pen: Pen, matrix: Matrix): void {
  pen.state = { ...pen.state, matrix: times(pen.state.matrix, matrix) };
}
