import type { Draft } from '../draft.ts';
import { readHtmlBlocks } from '../html/read.ts';
import { LIMITS, type Limits } from '../limits.ts';
import type { Paper } from '../paper.ts';
import { placeBlocks } from '../place.ts';
import { linesOf } from '../text.ts';
import { plainInline } from './inline.ts';
import { htmlTableEnd, tableAt } from './table.ts';

/** Markdown: its tables, pipe or HTML, as the grids they are; every other line as a paragraph, empty ones too. */
export function readMarkdown(text: string, limits: Limits = LIMITS): Paper {
  const lines = linesOf(text, limits);
  const blocks: Draft[] = [];

  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    const end = table?.end ?? htmlTableEnd(lines, at);
    if (table) blocks.push(table.grid);
    else if (end > at) blocks.push(...readHtmlBlocks(lines.slice(at, end).join('\n'), limits).blocks);
    else blocks.push(paragraph(lines[at] ?? ''));
    at = Math.max(end, at + 1);
  }
  return { container: 'markdown', blocks: placeBlocks(blocks) };
}

function paragraph(line: string): Draft {
  const hashes = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(line);
  if (!hashes) return { kind: 'paragraph', text: plainInline(line) };
  return { kind: 'paragraph', text: plainInline(hashes[2] ?? '').trim(), level: hashes[1]?.length ?? 1 };
}
