import { type Matrix, xOf, yOf } from './matrix.ts';
import type { Pen } from './pen.ts';

/** A filled shape up to so thick is a line, in points. */
const THICKEST = 3;
/** Shorter marks rule nothing: dots, bullets, ticks. */
const SHORTEST = 4;

type Point = readonly [x: number, y: number];

/** Numbers that follow each code of a path: move, line, curve, quadratic curve, close. */
const ARGUMENTS = [2, 2, 6, 4, 0];
const [MOVE, LINE, , , CLOSE] = [0, 1, 2, 3, 4];

/** The ruling lines among the strokes of a path. */
export function strokePath(pen: Pen, path: ArrayLike<number>): void {
  for (const { points, closed } of shapesOf(path, pen.state.matrix)) {
    for (let i = 1; i < points.length; i++) addLine(pen, points[i - 1] as Point, points[i] as Point);
    if (closed && points.length > 2) addLine(pen, points.at(-1) as Point, points[0] as Point);
  }
}

/** The ruling lines among the filled shapes of a path: office suites draw borders as thin boxes. */
export function fillPath(pen: Pen, path: ArrayLike<number>): void {
  for (const { points } of shapesOf(path, pen.state.matrix)) {
    if (points.length < 2 || points.length > 6) continue;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (bottom - top <= THICKEST) addLine(pen, [left, (top + bottom) / 2], [right, (top + bottom) / 2]);
    else if (right - left <= THICKEST) addLine(pen, [(left + right) / 2, top], [(left + right) / 2, bottom]);
  }
}

function addLine(pen: Pen, [x1, y1]: Point, [x2, y2]: Point): void {
  const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (dy < 1 && dx >= SHORTEST) pen.across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  if (dx < 1 && dy >= SHORTEST) pen.down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
}

interface Shape {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** The straight shapes of a path; what holds a curve is left out. */
function shapesOf(path: ArrayLike<number>, matrix: Matrix): readonly Shape[] {
  const shapes: Shape[] = [];
  let points: Point[] = [];
  let curved = false;
  const end = (closed: boolean) => {
    if (!curved && points.length > 1) shapes.push({ points, closed });
    points = [];
    curved = false;
  };

  for (let i = 0; i < path.length; ) {
    const code = path[i++] as number;
    const [x, y] = [path[i] as number, path[i + 1] as number];
    if (code === CLOSE) end(true);
    if (code === MOVE) end(false);
    if (code === MOVE || code === LINE) points.push([xOf(matrix, x, y), yOf(matrix, x, y)]);
    else if (code !== CLOSE) curved = true;
    i += ARGUMENTS[code] ?? path.length;
  }
  end(false);
  return shapes;
}
