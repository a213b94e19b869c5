import { textOfLine } from './join.ts';
import type { Line } from './lines.ts';

/** Lines of running text stand further apart than this, in heights of the font. */
const CLOSE = 0.95;

/** Figures beside the middle of a label of two lines, in a table without lines: the label first, then its figures. */
export function banded(lines: readonly Line[]): readonly Line[] {
  const bands: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [above, figures, below] = [lines[i] as Line, lines[i + 1], lines[i + 2]];
    if (figures && below && isLabelOf(above, figures) && isLabelOf(below, figures) && isFigures(figures)) {
      bands.push({ ...figures, glyphs: [...above.glyphs, ...below.glyphs, ...figures.glyphs], left: above.left });
      i += 2;
    } else bands.push(above);
  }
  return bands;
}

const isFigures = (line: Line) => /^[\d.,\s/—-]+$/.test(textOfLine(line));

function isLabelOf(label: Line, figures: Line): boolean {
  return Math.abs(label.y - figures.y) < CLOSE * figures.size && label.right < figures.left;
}
