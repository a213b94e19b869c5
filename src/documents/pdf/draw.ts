import type { Drawing } from './drawing.ts';
import { IDENTITY, type Matrix, moved } from './matrix.ts';
import { type Pen, type PenState, penAt, restore, save, transform } from './pen.ts';
import { fillPath, strokePath } from './write-paths.ts';
import { type ListedGlyph, writeText } from './write-text.ts';

/** The operators of a page as pdf.js lists them, its numbers for their names, and the way to the page's points. */
export interface Operators {
  readonly names: Readonly<Record<string, number>>;
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  readonly view: Matrix;
  readonly fontOf: Pen['fontOf'];
}

type Arguments = readonly never[];
type Step = (pen: Pen, ...args: Arguments) => void;

/** Goes over a page and notes its characters and its ruling lines. */
export function draw({ names, fnArray, argsArray, view, fontOf }: Operators): Drawing {
  const pen = penAt(view, fontOf);
  const steps = new Map(Object.entries(STEPS).map(([name, step]) => [names[name], step]));
  const paints = { stroked: numbers(names, STROKED), filled: numbers(names, FILLED) };

  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as Arguments;
    if (operator === names.constructPath) paint(pen, args as readonly unknown[], paints);
    else steps.get(operator)?.(pen, ...args);
  }
  return pen;
}

const set = (pen: Pen, change: Partial<PenState>): void => {
  pen.state = { ...pen.state, ...change };
};

const STEPS: Readonly<Record<string, Step>> = {
  save,
  restore,
  transform: (pen: Pen, ...matrix: number[]) => transform(pen, matrix as unknown as Matrix),
  paintFormXObjectBegin(pen: Pen, matrix: ArrayLike<number> | null) {
    save(pen);
    if (matrix) transform(pen, matrixOf(matrix));
  },
  paintFormXObjectEnd: restore,

  beginText: (pen: Pen) => setLine(pen, IDENTITY),
  setFont: (pen: Pen, name: string, size: number) => set(pen, { font: pen.fontOf(name), size }),
  setGState(pen: Pen, changes: readonly (readonly [string, readonly [string, number]])[]) {
    for (const [key, value] of changes) if (key === 'Font') set(pen, { font: pen.fontOf(value[0]), size: value[1] });
  },
  setCharSpacing: (pen: Pen, letterSpace: number) => set(pen, { letterSpace }),
  setWordSpacing: (pen: Pen, wordSpace: number) => set(pen, { wordSpace }),
  setHScale: (pen: Pen, percent: number) => set(pen, { stretch: percent / 100 }),
  setLeading: (pen: Pen, leading: number) => set(pen, { leading: -leading }),
  setTextRise: (pen: Pen, rise: number) => set(pen, { rise }),
  setTextMatrix: (pen: Pen, matrix: ArrayLike<number>) => setLine(pen, matrixOf(matrix)),
  moveText: (pen: Pen, x: number, y: number) => setLine(pen, moved(pen.line, x, y)),
  setLeadingMoveText(pen: Pen, x: number, y: number) {
    set(pen, { leading: y });
    setLine(pen, moved(pen.line, x, y));
  },
  nextLine: (pen: Pen) => setLine(pen, moved(pen.line, 0, pen.state.leading)),
  showText: (pen: Pen, glyphs: readonly (ListedGlyph | number)[]) => writeText(pen, glyphs),

  beginMarkedContent: (pen: Pen, tag: unknown) => mark(pen, tag),
  beginMarkedContentProps: (pen: Pen, tag: unknown) => mark(pen, tag),
  endMarkedContent: (pen: Pen) => void pen.marks.pop(),
};

function setLine(pen: Pen, matrix: Matrix): void {
  pen.line = matrix;
  pen.text = matrix;
}

function mark(pen: Pen, tag: unknown): void {
  pen.marks.push(tag === 'Artifact' || (pen.marks.at(-1) ?? false));
}

function matrixOf(numbers: ArrayLike<number>): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(numbers);
  return [a, b, c, d, e, f];
}

const STROKED = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLED = ['fill', 'eoFill'];

const numbers = (names: Operators['names'], list: readonly string[]) => new Set(list.map((name) => names[name]));

type Paints = Readonly<Record<'stroked' | 'filled', ReadonlySet<number | undefined>>>;

function paint(pen: Pen, [operator, data]: readonly unknown[], { stroked, filled }: Paints): void {
  const path = (data as readonly (ArrayLike<number> | null)[])[0];
  if (!path) return;
  if (stroked.has(operator as number)) strokePath(pen, path);
  else if (filled.has(operator as number)) fillPath(pen, path);
}
