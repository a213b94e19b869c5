/** A line of a title holds twenty characters of 二号 type. */
const LINE = 20;
/** Where a title may be broken without tearing a word apart: after the year, before the subject. */
const SEAMS =
  /(?<=\d{4}年)(?!度)|(?<=\d{4}年度)|(?<!关于)(?=\d{4}年)|(?=关于)|(?=政府信息公开)|(?=工作年度报告)|(?=年度报告)/gu;

/** The title in lines of which none is too long. Lines that stand so in the paper are kept; balanced ones are best. */
export function titleLines(lines: readonly string[]): readonly string[] {
  if (lines.every((line) => width(line) <= LINE)) return lines;
  const title = lines.join('');
  return broken(title, Math.ceil(width(title) / LINE));
}

function broken(text: string, count: number): readonly string[] {
  if (count < 2) return [text];
  const even = text.length / count;
  const seam = beforeYear(text) ?? nearest(seams(text, count), even) ?? Math.ceil(even);

  return [text.slice(0, seam), ...broken(text.slice(seam), count - 1)];
}

/** The agency over the year and the subject, where both lines are short enough. */
function beforeYear(text: string): number | undefined {
  const at = text.search(/(?<=.)(?:关于)?\d{4}年/u);
  return at > 0 && width(text.slice(0, at)) <= LINE && width(text.slice(at)) <= LINE ? at : undefined;
}

/** Where the title may be broken and no line becomes too long. */
function seams(text: string, count: number): readonly number[] {
  return [...text.matchAll(SEAMS)]
    .map(({ index }) => index)
    .filter((at) => at > 1 && width(text.slice(0, at)) <= LINE && width(text.slice(at)) <= LINE * (count - 1));
}

function nearest(places: readonly number[], even: number): number | undefined {
  return places.toSorted((a, b) => Math.abs(a - even) - Math.abs(b - even))[0];
}

/** In characters; two ASCII ones are as wide as one of ours. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u0100' ? 0.5 : 1), 0);
}
