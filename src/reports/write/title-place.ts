export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the title stands in the text, white space apart: where it stands by itself, else where it is no name within 《》.
 * Of several the last, for page heads repeat it above.
 */
export function titleIn(text: string, title: string): Span | null {
  const spans = spansOf(text, title.replace(/\s+/gu, ''));
  return spans.findLast((span) => standsAlone(text, span)) ?? spans.findLast((span) => !isQuoted(text, span)) ?? null;
}

function spansOf(text: string, wanted: string): readonly Span[] {
  if (!wanted) return [];
  const places: number[] = [];
  let squashed = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (/\s/u.test(char)) continue;
    places.push(at);
    squashed += char;
  }

  const spans: Span[] = [];
  for (let at = squashed.indexOf(wanted); at >= 0; at = squashed.indexOf(wanted, at + wanted.length)) {
    spans.push({ from: places[at] ?? 0, to: (places[at + wanted.length - 1] ?? 0) + 1 });
  }
  return spans;
}

function standsAlone(text: string, { from, to }: Span): boolean {
  return /(?:^|[\s:：])$/u.test(text.slice(Math.max(0, from - 1), from)) && /^(?:$|\s)/u.test(text.slice(to, to + 1));
}

function isQuoted(text: string, { from, to }: Span): boolean {
  return /[《〈“]/u.test(text.slice(Math.max(0, from - 1), from)) || /[》〉”]/u.test(text.slice(to, to + 1));
}
