import { attributeOf } from '../xml.ts';

/** Ticks and boxes of the Wingdings fonts, which stand at places of no character. */
const WINGDINGS: Readonly<Record<string, string>> = {
  '6F': '□',
  A8: '□',
  '52': '☑',
  FE: '☑',
  '53': '☒',
  FD: '☒',
  FC: '✓',
  FB: '✗',
  '6C': '●',
  '6E': '■',
};

/** What an element within a run prints, or undefined where it prints nothing of its own. */
export function printedSign(name: string, tag: string): string | undefined {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbol(attributeOf(tag, 'w:char') ?? '');
    default:
      return undefined;
  }
}

function symbol(char: string): string {
  const code = Number.parseInt(char, 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return code >= 0xf000 && code <= 0xf0ff ? (WINGDINGS[char.slice(-2).toUpperCase()] ?? '') : String.fromCharCode(code);
}
