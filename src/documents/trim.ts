/** A text without the signs given at its start and at its end. A pattern would take quadratic time on text made for it. */
export function trimEnds(text: string, atEnd: string, atStart = atEnd): string {
  let from = 0;
  let to = text.length;
  while (from < to && atStart.includes(text.charAt(from))) from++;
  while (to > from && atEnd.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
