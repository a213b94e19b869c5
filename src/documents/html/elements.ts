import type { Attributes } from '../markup.ts';

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary ul'.split(
    ' ',
  ),
);

/** Elements whose content no reader of the page sees, or that is struck out. */
const UNSEEN: ReadonlySet<string> = new Set(
  'audio canvas datalist del iframe math noembed noframes noscript object s script select strike style svg template textarea video xml'.split(
    ' ',
  ),
);

export const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration\s*:[^;]*line-through/i;

const LONGEST_STYLE = 1000;

export function isUnseen(name: string, attributes: Attributes): boolean {
  if (VOID.has(name)) return false;
  return (
    UNSEEN.has(name) || 'hidden' in attributes || HIDING_STYLE.test((attributes.style ?? '').slice(0, LONGEST_STYLE))
  );
}

export function headingLevel(name: string): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
}
