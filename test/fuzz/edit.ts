import type { Random } from './random.ts';

/** A known span of a text, and what is put in its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
  readonly how: string;
}

/** A stretch of the text that may be changed: words a reader of the document sees, no markup. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const FIGURES = /\d+(?:\.\d+)?/g;

/** One change, as clerks, converters and copying make them. Half of them hit figures. */
export function editOf(text: string, stretches: readonly Stretch[], random: Random): Edit {
  const figures = stretches.flatMap(({ from, to }) =>
    [...text.slice(from, to).matchAll(FIGURES)].map((found) => ({
      from: from + found.index,
      to: from + found.index + found[0].length,
    })),
  );
  if (figures.length && random.chance(0.5)) return ofFigure(text, random.pick(figures), random);
  return ofWords(text, placeIn(stretches, random), random);
}

function ofFigure(text: string, { from, to }: Stretch, random: Random): Edit {
  const digits = Array.from({ length: 1 + random.below(4) }, () => random.pick('0123456789')).join('');
  return random.pick<Edit>([
    { from, to, put: digits, how: 'figure changed' },
    { from, to, put: '', how: 'figure emptied' },
    { from, to, put: `${text.slice(from, to)}${digits}`, how: 'digits added' },
    {
      from,
      to,
      put: random.pick(['/', '—', '无', '若干', '１２', '0 0', '1,234', '3（其中1件）', '-1', '1.5']),
      how: 'figure replaced',
    },
  ]);
}

interface Spot {
  readonly at: number;
  readonly end: number;
}

/** Any letter of the stretches, each as likely as the other. */
function placeIn(stretches: readonly Stretch[], random: Random): Spot {
  let left = random.below(stretches.reduce((sum, { from, to }) => sum + to - from, 0));
  for (const { from, to } of stretches) {
    if (left < to - from) return { at: from + left, end: to };
    left -= to - from;
  }
  throw new Error('there is nothing to change');
}

const LETTERS = '0123456789一二三四（）、，。件 \u3000\t\u00a0公开其他总计年';

function ofWords(text: string, { at, end }: Spot, random: Random): Edit {
  const upTo = Math.min(end, at + 1 + random.below(random.chance(0.8) ? 6 : 40));
  const letters = Array.from({ length: 1 + random.below(4) }, () => random.pick(LETTERS)).join('');
  return random.pick<Edit>([
    { from: at, to: upTo, put: '', how: 'deleted' },
    { from: at, to: at, put: letters, how: 'inserted' },
    { from: at, to: upTo, put: text.slice(at, upTo).repeat(2), how: 'doubled' },
    { from: at, to: at, put: random.pick([' ', '\n', '\u3000', '  \n  ', '\t']), how: 'torn' },
    { from: at, to: upTo, put: letters, how: 'replaced' },
  ]);
}

export function applied(text: string, { from, to, put }: Edit): string {
  return text.slice(0, from) + put + text.slice(to);
}

export function described(text: string, { from, to, put, how }: Edit): string {
  const around = text.slice(Math.max(0, from - 12), to + 12);
  return `${how} at ${from}: ${JSON.stringify(text.slice(from, to))} → ${JSON.stringify(put)} in ${JSON.stringify(around)}`;
}
