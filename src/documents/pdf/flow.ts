import type { TextBox } from './cells.ts';
import { textBoxesOf, within } from './cells.ts';
import type { Sheet } from './drawing.ts';
import type { PageLines } from './folios.ts';
import { type Lattice, latticesOf } from './lattice.ts';
import { linesOf } from './lines.ts';
import { withoutStrips } from './strips.ts';

/** A table as it stands on one page. */
export interface PageTable {
  readonly kind: 'table';
  readonly page: number;
  /** positions of its columns on the paper, outer lines included */
  readonly xs: readonly number[];
  readonly rows: number;
  readonly boxes: readonly TextBox[];
  readonly top: number;
  readonly bottom: number;
}

/** A page taken apart: its tables, and its lines outside them. */
export interface PageParts extends PageLines {
  readonly width: number;
  readonly tables: readonly PageTable[];
}

export function partsOf(sheet: Sheet): PageParts {
  const lattices = innermost(latticesOf(sheet.across, sheet.down));
  const outside = sheet.glyphs.filter((glyph) => !lattices.some((lattice) => within(lattice, glyph)));
  const tables = lattices
    .map((lattice) => tableOf(sheet, lattice))
    .filter(({ boxes }) => boxes.some(({ text }) => text !== ''));

  return { page: sheet.page, width: sheet.width, height: sheet.height, lines: linesOf(outside), tables };
}

/** A frame around tables is no table: what else it holds is running text. */
function innermost(lattices: readonly Lattice[]): readonly Lattice[] {
  return lattices.filter((outer) => !lattices.some((inner) => inner !== outer && holds(outer, inner)));
}

function holds(outer: Lattice, inner: Lattice): boolean {
  const spans = (a: readonly number[], b: readonly number[]) =>
    (a[0] as number) < (b[0] as number) && (a.at(-1) as number) > (b.at(-1) as number);
  return spans(outer.xs, inner.xs) && spans(outer.ys, inner.ys);
}

function tableOf({ page, glyphs }: Sheet, lattice: Lattice): PageTable {
  const inside = glyphs.filter((glyph) => within(lattice, glyph));
  const { xs, ys, boxes } = withoutStrips({ ...lattice, boxes: textBoxesOf(lattice, inside) });
  return { kind: 'table', page, xs, rows: ys.length - 1, boxes, top: ys[0] as number, bottom: ys.at(-1) as number };
}
