import { harmless, painter } from '../colour.ts';
import type { Show } from '../options.ts';

/** The line of a file that could not be read. */
export function unreadableLine(file: string, why: string, { json, colour }: Pick<Show, 'json' | 'colour'>): string {
  if (json) return `${JSON.stringify({ file, error: why })}\n`;
  return `${painter(colour)('red', '读不出')}  ${harmless(file)}\n  ${harmless(why)}\n\n`;
}
