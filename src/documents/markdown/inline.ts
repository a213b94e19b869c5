/** A line without the marks of emphasis and the backslashes that protect a sign. */
export function plainInline(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)([^*_\n]+)\1/g, '$2')
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
