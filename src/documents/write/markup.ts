import { clean } from './clean.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return clean(text).replace(/[&<>"]/gu, (char) => ENTITIES[char] ?? char);
}

/** Escaped text with its deliberate line breaks. */
export function withBreaks(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

/** Attributes of an element; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('');
}
