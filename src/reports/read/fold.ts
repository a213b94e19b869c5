import { Converter } from 'opencc-js/t2cn';

/** Text without white space and in one spelling, and where each of its characters stood: `at[i]` (and `at[length]`, the end). */
export interface Squeezed {
  readonly text: string;
  readonly at: Int32Array;
}

/** One spelling for comparing: half-width, simplified, without white space and quotation marks. */
export function squeeze(text: string): string {
  return squeezeWithPlaces(text).text;
}

/** Simplified and without radicals, character for character: offsets are those of `text`. */
export function fold(text: string): string {
  if (!TRADITIONAL.test(text) && !RADICAL.test(text)) return text;
  const table = TRADITIONAL.test(text) ? traditional() : plain();
  const codes = Uint16Array.from(text, (character) => table[character.charCodeAt(0)] || character.charCodeAt(0));
  return decode(codes);
}

/** The same, keeping the way back to the offsets of `text`. */
export function squeezeWithPlaces(text: string): Squeezed {
  const table = TRADITIONAL.test(text) ? traditional() : plain();
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length + 1);
  let length = 0;

  for (let i = 0; i < text.length; i++) {
    const code = table[text.charCodeAt(i)] as number;
    if (code === 0) continue;
    codes[length] = code;
    at[length++] = i;
  }
  at[length] = text.length;
  return { text: decode(codes.subarray(0, length)), at: at.subarray(0, length + 1) };
}

/** Characters that simplified text does not have and every report in traditional characters does. */
const TRADITIONAL = /[開報機關請構辦們條數當總處結實]/;

/** Kangxi radicals, which PDF files hold in place of the characters. */
const RADICAL = /[\u2f00-\u2fdf]/;

const utf16 = new TextDecoder('utf-16le');
const decode = (codes: Uint16Array): string => utf16.decode(codes);

let plainTable: Uint16Array | undefined;
let traditionalTable: Uint16Array | undefined;

/** For every code unit the one it is compared as, 0 where it is passed over. */
function plain(): Uint16Array {
  if (plainTable) return plainTable;
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (let code = 0x2f00; code <= 0x2fdf; code++)
    table[code] = String.fromCharCode(code).normalize('NFKC').charCodeAt(0);
  for (let code = 0; code < 0x3001; code++) if (PASSED_OVER.test(String.fromCharCode(code))) table[code] = 0;
  for (const mark of '\ufeff＂＇「」『』') table[mark.charCodeAt(0)] = 0;
  for (const [from, to] of ALIKE) table[from.charCodeAt(0)] = to.charCodeAt(0);
  plainTable = table;
  return table;
}

const PASSED_OVER = /[\s\u200b-\u200f\u2060\u00ad"'“”‘’]/;

/** Other spellings of one mark. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['〔', '['],
  ['〕', ']'],
  ['【', '['],
  ['】', ']'],
  ['﹝', '['],
  ['﹞', ']'],
  ['〇', '○'],
  ['｡', '。'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['−', '-'],
  ['‐', '-'],
];

function traditional(): Uint16Array {
  if (traditionalTable) return traditionalTable;
  const table = plain().slice();
  const convert = Converter({ from: 't', to: 'cn' });
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const simplified = convert(String.fromCharCode(code));
    if (simplified.length === 1) table[code] = simplified.charCodeAt(0);
  }
  table['覆'.charCodeAt(0)] = '复'.charCodeAt(0);
  traditionalTable = table;
  return table;
}
