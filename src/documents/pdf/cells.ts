import type { Glyph } from './drawing.ts';
import { joinLines, textOfLine } from './join.ts';
import type { Box, Lattice } from './lattice.ts';
import { linesOf } from './lines.ts';

/** A cell of a ruled table with its text. */
export interface TextBox extends Box {
  readonly text: string;
}

/** The cells of a ruled table, each with the characters that stand inside it. */
export function textBoxesOf({ xs, ys, boxes }: Lattice, glyphs: readonly Glyph[]): readonly TextBox[] {
  const inside = new Map<Box, Glyph[]>(boxes.map((box) => [box, []]));
  const boxAt = new Map<number, Box>();
  for (const box of boxes) {
    for (let r = box.row; r < box.row + box.rowspan; r++) {
      for (let c = box.column; c < box.column + box.colspan; c++) boxAt.set(r * xs.length + c, box);
    }
  }

  for (const glyph of glyphs) {
    const box = boxAt.get(fieldOf(ys, glyph.y) * xs.length + fieldOf(xs, glyph.x));
    if (box) inside.get(box)?.push(glyph);
  }
  return boxes.map((box) => {
    const right = xs[box.column + box.colspan] as number;
    return { ...box, text: textOfCell(inside.get(box) ?? [], right) };
  });
}

function fieldOf(positions: readonly number[], at: number): number {
  let field = 0;
  while (field < positions.length - 2 && (positions[field + 1] as number) <= at) field++;
  return field;
}

/** The lines of a cell as one text; two numbers under one another stay apart unless the first was cut at the edge. */
function textOfCell(glyphs: readonly Glyph[], right: number): string {
  let text = '';
  let full = true;
  for (const line of linesOf(glyphs)) {
    const next = textOfLine(line);
    text = /\d$/.test(text) && /^\d/.test(next) && !full ? `${text}\n${next}` : joinLines(text, next);
    full = right - line.right < line.size * 1.5;
  }
  return text;
}

/** Whether a character stands in a table, its outer lines included. */
export function within({ xs, ys }: Lattice, glyph: Glyph): boolean {
  return (
    glyph.x > (xs[0] as number) - 1 &&
    glyph.x < (xs.at(-1) as number) + 1 &&
    glyph.y > (ys[0] as number) - 1 &&
    glyph.y < (ys.at(-1) as number) + 1
  );
}
