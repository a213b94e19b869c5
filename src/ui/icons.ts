import { html, raw } from 'hono/html';
import type { Html } from './html.ts';

const shapes = {
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  lock: 'M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
} as const;

/** A small drawing beside words; it never stands for them. */
export function icon(name: keyof typeof shapes): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${raw(`<path d="${shapes[name]}"/>`)}</svg>`;
}

/** The mark of the house: a door that opens outwards. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#b5151b" d="M0 0h32v32H0z"/><path fill="none" stroke="#fff" stroke-width="2.5" d="M21 7H7v18h18V15M16 16 26 6M19 6h7v7"/></svg>`;
