const SIGNS: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '．': '.',
  '“': '"',
  '”': '"',
  '＂': '"',
  '、': ',',
  '。': '',
  '；': ';',
};

/** A heading without white space, its numbering, and differences of sign that mean nothing. */
export function plainHeading(words: string): string {
  const folded = words.replace(/\s+/g, '').replace(/[（），：．“”＂、。；]/g, (sign) => SIGNS[sign] ?? sign);
  return folded
    .replace(/其它/g, '其他')
    .replace(/^(?:\([一二三四五六七八]\)|[一二三四五六七八],|\d[.,])/, '')
    .replace(/["'‘’]/g, '');
}

/**
 * Whether a printed heading is a slip of the official one. A piece of it is a line that its paper tore, more than it is several
 * headings run together, and something altogether different is a heading that was matched by its position.
 */
export function differs(printed: string, official: string): boolean {
  if (official.includes(printed) || printed.includes(official)) return false;
  if (Math.abs(printed.length - official.length) > MOST_LOST || printed.length < SHORTEST) return false;
  return distance(printed, official) <= Math.min(MOST_CHANGED, Math.floor(official.length / 2));
}

const MOST_LOST = 5;
const MOST_CHANGED = 5;
const SHORTEST = 4;

/** Levenshtein distance of two short strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
