import { numeral } from '../docx/numbering/numerals.ts';
import type { Attributes } from '../markup.ts';

/** The numbers that a browser prints before the items of ordered lists. */
export interface Items {
  openList(name: string, attributes: Attributes): void;
  closeList(): void;
  /** what is printed before the next item */
  next(attributes: Attributes): string;
}

interface List {
  readonly format: string;
  number: number;
}

/** By the `type` attribute, else by the list style; a list that is not ordered has none. */
const FORMATS: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  none: 'none',
};

export function takeItems(): Items {
  const lists: List[] = [];

  return {
    openList(name, attributes) {
      const format = name === 'ol' ? formatOf(attributes) : 'none';
      lists.push({ format, number: wholeNumber(attributes.start) ?? 1 });
    },
    closeList() {
      lists.pop();
    },
    next(attributes) {
      const list = lists.at(-1);
      if (!list || list.format === 'none') return '';
      list.number = wholeNumber(attributes.value) ?? list.number;
      const printed = numeral(list.number++, list.format);
      return list.format === 'chineseCounting' ? `${printed}、` : `${printed}. `;
    },
  };
}

function formatOf({ type, style }: Attributes): string {
  const styled = /list-style(?:-type)?\s*:\s*([a-z-]{1,40})/i.exec(style ?? '')?.[1]?.toLowerCase();
  return FORMATS[styled ?? ''] ?? FORMATS[type ?? ''] ?? 'decimal';
}

function wholeNumber(text: string | undefined): number | undefined {
  return text && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}
