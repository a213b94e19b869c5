import { textOfLine } from './join.ts';
import type { Line } from './lines.ts';

/** The lines of a page outside its tables. */
export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Running heads and page numbers stand in this share of the page, at the top and at the bottom. */
const MARGIN = 0.12;

/** Page numbers and running heads: the same line at the same height of most pages, but for the number that counts them. */
export function foliosOf(pages: readonly PageLines[]): ReadonlySet<Line> {
  const folios = new Set<Line>();
  const heads = new Map<string, { line: Line; page: number }[]>();

  for (const { page, height, lines } of pages) {
    for (const line of lines) {
      if (line.y > height * MARGIN && line.y < height * (1 - MARGIN)) continue;
      if (line.glyphs.every(({ artifact }) => artifact)) folios.add(line);
      const text = textOfLine(line).replace(/\s+/g, '');
      if (numberOf(text) === page && isOutermost(line, lines)) folios.add(line);
      const key = `${text.replace(/\d+/g, '0')}@${line.y < height / 2 ? 'top' : 'bottom'}`;
      heads.set(key, [...(heads.get(key) ?? []), { line, page }]);
    }
  }

  for (const same of heads.values()) if (isRunning(same, pages.length)) for (const { line } of same) folios.add(line);
  return folios;
}

const PAGE_NUMBER =
  /^[-—–―─_.·•~～<>〈〉()（）|]{0,4}(?:第|page)?([0-9０-９]{1,4})页?(?:[/,，|]?(?:of|共)?[0-9０-９]{1,4}页?)?[-—–―─_.·•~～<>〈〉()（）|]{0,4}$/i;

/** The page number that a line consists of: — 3 —, 第3页 共8页, 3/8. */
function numberOf(text: string): number | null {
  const digits = PAGE_NUMBER.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.normalize('NFKC'));
}

function isOutermost(line: Line, lines: readonly Line[]): boolean {
  return lines.every((other) => other.y <= line.y + 1) || lines.every((other) => other.y >= line.y - 1);
}

/** On at least two pages, at most once on each, at one height, and either a page number that counts up or a head of most pages. */
function isRunning(same: readonly { line: Line; page: number }[], pages: number): boolean {
  const [first] = same;
  if (!first || same.length < 2 || new Set(same.map(({ page }) => page)).size < same.length) return false;
  if (same.some(({ line }) => Math.abs(line.y - first.line.y) > line.size)) return false;

  const numbers = same.map(({ line, page }) => (numberOf(textOfLine(line).replace(/\s+/g, '')) ?? Number.NaN) - page);
  const counts = numbers.every((number) => number === numbers[0]);
  return counts || (same.length >= 3 && same.length >= pages * 0.6);
}
