import { banded } from './bands.ts';
import { joinLines, textOfLine } from './join.ts';
import type { Line } from './lines.ts';

/** A paragraph and the way its first and last line stand, so that it can run on over a page. */
export interface Passage {
  readonly text: string;
  readonly size: number;
  /** its first line stands in from the margin */
  readonly indented: boolean;
  /** its last line reaches the right margin */
  readonly full: boolean;
}

/** The margins between which the lines of a page run. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

/** Lines one below the other as paragraphs. */
export function passagesOf(standing: readonly Line[], measure: Measure): readonly Passage[] {
  const lines = banded(standing);
  const pitch = pitchOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && runsOn(last, line, { measure, pitch })) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => passageOf(group, measure));
}

function passageOf(group: readonly Line[], measure: Measure): Passage {
  const [first, last] = [group[0] as Line, group.at(-1) as Line];
  return {
    text: group.map(textOfLine).reduce(joinLines),
    size: first.size,
    indented: isIndented(first, measure),
    full: isFull(last, measure),
  };
}

/** Whether a line goes on with the sentence of the one above it. */
function runsOn(above: Line, line: Line, { measure, pitch }: { measure: Measure; pitch: number }): boolean {
  if (Math.abs(above.size - line.size) > above.size * 0.15) return false;
  if (line.y - above.y > Math.min(Math.max(pitch * 1.35, line.size * 1.2), line.size * 3)) return false;
  if (isIndented(line, measure) || isRow(above) || isRow(line)) return false;
  return isFull(above, measure) || room(above, measure) < wordAtStart(line);
}

/** Gaps so wide part columns, in heights of the font. */
const COLUMN_GAP = 2;

/** Words or figures in columns, as in a table without lines: no part of a sentence. */
function isRow({ glyphs, size }: Line): boolean {
  let right = Number.POSITIVE_INFINITY;
  let gaps = 0;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    if (glyph.left - right > COLUMN_GAP * size) gaps++;
    right = glyph.right;
  }
  return gaps > 0;
}

const isIndented = (line: Line, { left }: Measure) => line.left - left > line.size * 0.9;
const room = (line: Line, { right }: Measure) => right - line.right;

/** Punctuation must not begin a line, so a full line may end up to two characters early. */
const isFull = (line: Line, measure: Measure) => room(line, measure) < line.size * 2.2;

/** Width of the unbreakable word that a line begins with; it may have been too long for the line above. */
function wordAtStart(line: Line): number {
  let width = 0;
  for (const glyph of line.glyphs) {
    if (!/^[\x21-\x7e]$/.test(glyph.text)) break;
    width = glyph.right - line.left;
  }
  return width === 0 ? 0 : width + line.size;
}

/** The usual distance between lines: the smaller half's middle, since gaps between paragraphs are wider. */
function pitchOf(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, i) => line.y - (lines[i] as Line).y)
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length / 3)] ?? 0;
}

/** The margins of a page: where most of its lines begin, and how far the longest run. */
export function measureOf(lines: readonly Line[], width: number): Measure {
  if (lines.length === 0) return { left: 0, right: width };
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  const rights = lines.map(({ right }) => right).toSorted((a, b) => b - a);
  return { left: shared(lefts), right: shared(rights) };
}

/** The outermost position that a second line shares; the outermost where none does. */
function shared(positions: readonly number[]): number {
  const found = positions.find((at, i) => i + 1 < positions.length && Math.abs((positions[i + 1] as number) - at) < 6);
  return found ?? (positions[0] as number);
}
