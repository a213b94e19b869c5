/** What neither XML nor HTML can hold: control characters, halves of surrogate pairs, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/** Text without the characters that no file format can carry. */
export function clean(text: string): string {
  return text.toWellFormed().replace(IMPOSSIBLE, '');
}
