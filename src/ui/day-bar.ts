import { html, raw } from 'hono/html';
import type { Html } from './html.ts';

/** Days of a limit: used, left, and passed since. */
export interface DayBar {
  readonly used: number;
  readonly left: number;
  readonly late: number;
}

const STEP = 4;
const MOST = 44;
const END = 2;

/** A limit in the line of a list: a cell a workday, the red line at its end. What it shows stands beside it in words. */
export function dayBar({ used, left, late }: DayBar): Html {
  const total = Math.max(1, used + left + Math.min(late, 5));
  const scale = Math.min(1, MOST / total);
  const [a, b, c] = [used, left, Math.min(late, 5)].map((days) => Math.round(days * scale));
  const end = ((a ?? 0) + (b ?? 0)) * STEP;
  const width = end + STEP + (c ?? 0) * STEP;
  return html`<svg width="${width}" height="10" viewBox="0 0 ${width} 10" aria-hidden="true">${cells('c-u', 0, a ?? 0)}${cells('c-l', a ?? 0, b ?? 0)}${raw(`<path class="c-r" d="M${end} 0h${END}v10h-${END}z"/>`)}${cells('c-r', (a ?? 0) + (b ?? 0) + 1, c ?? 0)}</svg>`;
}

function cells(name: string, from: number, count: number): Html | null {
  if (count === 0) return null;
  const drawn = Array.from({ length: count }, (_, i) => `M${(from + i) * STEP} 1h3v8h-3z`).join('');
  return raw(`<path class="${name}" d="${drawn}"/>`) as Html;
}
