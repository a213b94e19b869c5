import { html, raw } from 'hono/html';
import { encode } from 'uqr';
import type { Html } from './html.ts';

export interface Qr {
  readonly id: string;
  /** what a camera reads */
  readonly text: string;
  /** what it is for, read out in its place */
  readonly title: string;
}

/** Cells of quiet around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** A code for a camera, dark on light in every view, since cameras read no other. */
export function qr({ id, text, title }: Qr): Html {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="${id}" shape-rendering="crispEdges"><title id="${id}">${title}</title>${raw(
    `<path class="qr__ground" d="M0 0h${size}v${size}H0z"/><path class="qr__dots" d="${dots(data)}"/>`,
  )}</svg>`;
}

/** Each run of dark cells in a row is one bar. */
function dots(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) =>
      bars(row)
        .map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)
        .join(''),
    )
    .join('');
}

function bars(row: readonly boolean[]): readonly (readonly [from: number, width: number])[] {
  return [...row.map(Number).join('').matchAll(/1+/g)].map(({ index, 0: run }) => [index, run.length]);
}
