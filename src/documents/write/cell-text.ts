import type { TableCell } from '../model.ts';
import { clean } from './clean.ts';

/** A character with the punctuation that must not begin a line. */
const UPRIGHT = /.[、，。）]?/gsu;

/** A cell's text with its line breaks; a stacked one has one after every character. */
export function cellText({ text, stacked }: TableCell): string {
  const cleaned = clean(text);
  return stacked ? (cleaned.match(UPRIGHT) ?? []).join('\n') : cleaned;
}
